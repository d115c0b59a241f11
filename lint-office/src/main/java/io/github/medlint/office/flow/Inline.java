package io.github.medlint.office.flow;

/** What a paragraph is made of. */
public sealed interface Inline {

  /**
   * Letters.
   *
   * @param link where they lead; empty if they are no link
   */
  record Text(String text, Look look, String link) implements Inline {

    public static Text of(String text) {
      return new Text(text, Look.PLAIN, "");
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
}
