package io.github.medlint.language;

/**
 * A token of a block's text.
 *
 * @param start UTF-16 offset of its first unit in the block's text
 * @param end offset behind its last unit
 * @param word its form for matching: lower case, straight apostrophes
 * @param capitalised whether it holds an upper-case letter
 */
public record Token(int start, int end, String word, boolean capitalised) {

  /** Whether it is a word or a number rather than punctuation. */
  public boolean isWord() {
    return Character.isLetterOrDigit(word.codePointAt(0))
        || Character.isLetterOrDigit(word.codePointBefore(word.length()));
  }
}
