package io.github.medlint.code.syntax;

/**
 * Program code as the parser is given it: of the same length, in letters of one byte, so that its
 * offsets are those of the source.
 *
 * <p>The text of a string or of markup is always taken from the source.
 */
final class ParserInput {

  private ParserInput() {}

  static String of(String source, Grammar grammar) {
    StringBuilder input = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '&' && grammar != Grammar.PHP && !isDouble(source, i)) {
        // The grammar ends text at a bare ampersand; a bar is right in text, types, expressions.
        input.append('|');
      } else if (c == '\0') {
        input.append(' ');
      } else if (c < 0x80) {
        input.append(c);
      } else {
        boolean space =
            Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
        input.append(space ? ' ' : 'x');
      }
    }
    return input.toString();
  }

  private static boolean isDouble(String source, int at) {
    return (at > 0 && source.charAt(at - 1) == '&')
        || (at + 1 < source.length() && source.charAt(at + 1) == '&');
  }
}
