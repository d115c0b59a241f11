package io.github.medlint.office.flow;

import org.jspecify.annotations.Nullable;

/** What a paragraph is made of. */
public sealed interface Inline {

  /**
   * Letters.
   *
   * @param link where they lead; empty if they are no link
   * @param anchor the run that they come from, for who writes into the file; null if unknown
   */
  record Text(String text, Look look, String link, @Nullable Anchor anchor) implements Inline {

    public static Text of(String text) {
      return new Text(text, Look.PLAIN, "", null);
    }

    boolean isVisible() {
      return !text.isBlank()
          && !text.chars().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    boolean saysSomething() {
      return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
  }

  /**
   * The mark of a note, which the program numbers by itself.
   *
   * @param label as it is shown: {@code 1}
   */
  record NoteMark(String label) implements Inline {}

  /**
   * A run in a part of the file.
   *
   * @param part the part's name
   * @param run the run's place among all runs of the part, from 0
   * @param offset of the text's first letter in the run
   */
  record Anchor(String part, int run, int offset) {}
}
