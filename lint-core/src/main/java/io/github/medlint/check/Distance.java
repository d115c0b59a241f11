package io.github.medlint.check;

import io.github.medlint.match.Hit;
import io.github.medlint.rule.MatchNode;
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
        switch (unit) {
          case SENTENCE -> a.sameSentence(b);
          case BLOCK -> a.block().index() == b.block().index();
          case SECTION -> a.block().section().equals(b.block().section());
          case DOCUMENT -> true;
        };
    return same
        && (near == null || (a.block().index() == b.block().index() && wordsBetween(a, b) <= near));
  }

  private static int wordsBetween(Hit a, Hit b) {
    int from = Math.min(a.range().end(), b.range().end());
    int to = Math.max(a.range().start(), b.range().start());
    String text = a.block().text();
    int words = 0;
    for (int i = from + 1; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && Character.isWhitespace(text.charAt(i - 1))) {
        words++;
      }
    }
    return words;
  }
}
