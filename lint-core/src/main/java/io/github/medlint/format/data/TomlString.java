package io.github.medlint.format.data;

import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceMap;
import org.jspecify.annotations.Nullable;

/** Finds each letter of a string of TOML in its file: it reads the string as TOML does. */
final class TomlString {

  private final String source;
  private final SourceMap.Builder out = new SourceMap.Builder();
  private int at;

  private TomlString(String source, int start) {
    this.source = source;
    this.at = start;
  }

  /**
   * Lays a value beside the string that it was parsed from.
   *
   * @param start offset of the first quote
   * @return null if value and string disagree
   */
  static @Nullable DecodedText decode(String source, int start, String value) {
    TomlString string = new TomlString(source, start);
    return string.walk() && string.out.text().equals(value)
        ? new DecodedText(value, string.out.build())
        : null;
  }

  private boolean walk() {
    char quote = charAt(at);
    if (quote != '"' && quote != '\'') {
      return false;
    }
    String three = String.valueOf(quote).repeat(3);
    boolean lines = source.startsWith(three, at);
    at += lines ? 3 : 1;
    if (lines) {
      at += breakLength();
    }
    while (at < source.length()) {
      if (lines ? endsLines(three) : charAt(at) == quote) {
        return true;
      } else if (quote == '"' && charAt(at) == '\\') {
        escape();
      } else if (charAt(at) == '\r' && breakLength() == 2) {
        out.replaced("\n", at, at + 2);
        at += 2;
      } else {
        out.verbatim(source, at, ++at);
      }
    }
    return false;
  }

  /** Three quotes end the string, but those before the last three of a longer run are in it. */
  private boolean endsLines(String three) {
    return source.startsWith(three, at) && charAt(at + 3) != three.charAt(0);
  }

  private void escape() {
    char letter = charAt(at + 1);
    int length = letter == 'u' ? 6 : letter == 'U' ? 10 : letter == 'x' ? 4 : 2;
    int end = Math.min(source.length(), at + length);
    String text =
        switch (letter) {
          case 'b' -> "\b";
          case 't' -> "\t";
          case 'n' -> "\n";
          case 'f' -> "\f";
          case 'r' -> "\r";
          case 'e' -> "\u001b";
          case 'u', 'U', 'x' -> codePoint(source.substring(at + 2, end));
          default -> String.valueOf(letter);
        };
    if (Character.isWhitespace(letter)) {
      // A line's end that is escaped, with all white space up to the next letter.
      at++;
      while (Character.isWhitespace(charAt(at))) {
        at++;
      }
      return;
    }
    out.replaced(text, at, end);
    at = end;
  }

  private static String codePoint(String digits) {
    try {
      return Character.toString(Integer.parseInt(digits, 16));
    } catch (IllegalArgumentException e) {
      return "\uFFFD";
    }
  }

  private int breakLength() {
    if (charAt(at) == '\r' && charAt(at + 1) == '\n') {
      return 2;
    }
    return charAt(at) == '\n' ? 1 : 0;
  }

  private char charAt(int offset) {
    return offset < source.length() ? source.charAt(offset) : '\0';
  }
}
