package io.github.medlint.document;

import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.Set;

/**
 * A run of text that a reader takes as one: a paragraph, a heading, a cell. A sentence never
 * crosses its end.
 *
 * @param index the block's place in the document, from 0
 * @param role what it is
 * @param level heading rank 1 to 6 or list depth from 1; 0 for the rest
 * @param placements where it stands, if that matters
 * @param section the section it stands in; a heading stands in the section that it opens
 * @param text the text as read: entities and escapes decoded, markup gone
 * @param map from {@code text} to the source
 */
public record Block(
    int index,
    BlockRole role,
    int level,
    Set<Placement> placements,
    Section section,
    String text,
    SourceMap map) {

  public Block {
    placements = Set.copyOf(placements);
    if (text.length() != map.textLength()) {
      throw new IllegalArgumentException(
          "text of " + text.length() + " units, map of " + map.textLength());
    }
  }

  /** The same block at another place in a document. */
  Block at(int place) {
    return new Block(place, role, level, placements, section, text, map);
  }

  public boolean in(Placement placement) {
    return placements.contains(placement);
  }

  /** Where the whole block stands in the source. */
  public TextRange source() {
    return map.toSource(new TextRange(0, text.length()));
  }
}
