package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.Hit;
import io.github.medlint.text.TextRange;

/**
 * A sentence that is to be explained.
 *
 * @param level the level that the check took it to
 * @param focus the place that it is in
 */
record Spot(Block block, Sentence sentence, int level, Explanation.Focus focus) {

  /** Whether a match stands in the sentence and, if only a word is in focus, on that word. */
  boolean holds(Hit hit) {
    return hit.block().index() == block.index()
        && (hit.range().overlaps(sentence.range()) || sentence.range().contains(hit.range()))
        && holds(hit.range());
  }

  /** Whether a range of the block is in focus; all of it is unless a word is asked about. */
  boolean holds(TextRange range) {
    return !focus.word() || block.map().toSource(range).overlaps(focus.source());
  }
}
