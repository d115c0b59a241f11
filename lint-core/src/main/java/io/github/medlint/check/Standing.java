package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.match.Hit;
import io.github.medlint.text.TextRange;
import java.util.List;

/**
 * A statement where it stands.
 *
 * @param hit the words by which it was recognised
 * @param range its sentence, or all of its wording if that is prescribed, in the block's text
 * @param changes how it differs from the prescribed wording
 */
record Standing(Hit hit, TextRange range, List<WordChange> changes) {

  Standing {
    changes = List.copyOf(changes);
  }

  /** Whether some words are part of it. */
  boolean holds(Hit words) {
    return block().index() == words.block().index() && range.contains(words.range());
  }

  Block block() {
    return hit.block();
  }
}
