package io.github.medlint.language;

import org.jspecify.annotations.Nullable;

/**
 * A text as the tokenizer is given it: as long as the text itself, so that all offsets stay, but
 * with a few letters changed where the tokenizer would look ahead over and over again.
 *
 * <p>It looks ahead to the end of what has no white space, since an address may be so long, and
 * from an angle bracket to the one that closes it, since a tag may. Where it finds neither it takes
 * one word, or the bracket alone, and looks anew.
 */
final class LexerText {

  /** What is longer than this without white space is parted at the next sign. */
  private static final int LONGEST_RUN = 200;

  /** As is what has more signs than this, each the same sign in a row counted once. */
  private static final int MOST_SIGNS = 16;

  /** A bracket that is not closed within so many units opens no tag. */
  private static final int LONGEST_TAG = 400;

  /** A sign that is a token of its own beside whatever stands around it. */
  private static final char NO_TAG = '§';

  private final String text;
  private char @Nullable [] changed;

  private LexerText(String text) {
    this.text = text;
  }

  /** The text for the tokenizer; nearly always the very same. */
  static String of(String text) {
    LexerText lexer = new LexerText(text);
    lexer.partRuns();
    lexer.closeTags();
    return lexer.changed == null ? text : new String(lexer.changed);
  }

  private void partRuns() {
    int start = 0;
    int signs = 0;
    int before = ' ';
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      boolean part = false;
      if (!Character.isLetterOrDigit(c) && c > ' ') {
        signs += c == before ? 0 : 1;
        part = signs > MOST_SIGNS || i - start >= LONGEST_RUN;
      }
      if (part) {
        for (int at = i; at < end; at++) {
          change(at, ' ');
        }
      }
      if (part || c <= ' ') {
        start = end;
        signs = 0;
      }
      before = c;
      i = end;
    }
  }

  private void closeTags() {
    int close = text.indexOf('>');
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
      if (close >= 0 && close < open) {
        close = text.indexOf('>', open);
      }
      if ((close < 0 || close - open > LONGEST_TAG) && mayOpenTag(open + 1)) {
        change(open, NO_TAG);
      }
    }
  }

  private boolean mayOpenTag(int at) {
    if (at == text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  private void change(int at, char to) {
    char[] letters = changed;
    if (letters == null) {
      letters = text.toCharArray();
      changed = letters;
    }
    letters[at] = to;
  }
}
