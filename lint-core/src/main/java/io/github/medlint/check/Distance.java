package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode;
import org.jspecify.annotations.Nullable;

/** Tells whether two matches stand close enough to belong together. */
final class Distance {

  private Distance() {}

  /**
   * Whether two matches stand in the same unit and, if {@code near} is given, in one block within
   * that many words.
   */
  static boolean together(Hit a, Hit b, MatchNode.Unit unit, @Nullable Integer near) {
    boolean same =
        unit == MatchNode.Unit.SENTENCE ? a.sameSentence(b) : together(a.block(), b.block(), unit);
    return same && (near == null || (a.block().index() == b.block().index() && within(near, a, b)));
  }

  /** Whether two blocks are of the same unit; all of a block counts as one sentence. */
  static boolean together(Block a, Block b, MatchNode.Unit unit) {
    return SameUnit.key(a, unit).equals(SameUnit.key(b, unit));
  }

  /** Whether at most so many words stand between two matches of one block. */
  static boolean within(int words, Hit a, Hit b) {
    int from = Math.min(a.range().end(), b.range().end());
    int to = Math.max(a.range().start(), b.range().start());
    String text = a.block().text();
    int counted = 0;
    for (int i = from + 1; i < to && counted <= words; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && Character.isWhitespace(text.charAt(i - 1))) {
        counted++;
      }
    }
    return counted <= words;
  }
}
