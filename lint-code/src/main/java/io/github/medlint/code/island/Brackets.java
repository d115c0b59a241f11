package io.github.medlint.code.island;

/**
 * Finds where code ends that begins with a bracket, by the letters alone: strings, templates and
 * comments are known, so that a bracket in them closes nothing.
 */
final class Brackets {

  /** Further than this an opening bracket is taken for text that lacks its end. */
  private static final int MAX_LENGTH = 200_000;

  private final String content;
  private final int end;

  /** Letters that may still be looked at, so that a hostile page takes linear time. */
  private long spare;

  Brackets(String content, int end) {
    this.content = content;
    this.end = end;
    this.spare = 8L * content.length() + 10_000;
  }

  /** The offset behind the bracket that closes the one at {@code open}; -1 if there is none. */
  int after(int open) {
    int depth = 0;
    int stop = Math.min(end, open + MAX_LENGTH);
    int at = open;
    while (at < stop && spare > 0) {
      int next = step(at, stop);
      spare -= Math.max(1, next - at);
      if (next == at + 1) {
        switch (content.charAt(at)) {
          case '{', '(', '[' -> depth++;
          case '}', ')', ']' -> {
            if (--depth == 0) {
              return next;
            }
          }
          default -> {
            // No bracket.
          }
        }
      }
      at = next;
    }
    return -1;
  }

  /**
   * The offset behind a string, a template or a comment at {@code at}, or behind its one letter.
   */
  int step(int at, int stop) {
    char c = content.charAt(at);
    return switch (c) {
      case '"', '\'' -> string(at, stop, c);
      case '`' -> template(at, stop);
      case '/' -> comment(at, stop);
      case '\\' -> Math.min(stop, at + 2);
      default -> at + 1;
    };
  }

  /** A quote whose line has no other is an apostrophe. */
  private int string(int at, int stop, char quote) {
    boolean inWord = at > 0 && Character.isLetterOrDigit(content.charAt(at - 1));
    if (inWord && quote == '\'') {
      return at + 1;
    }
    for (int i = at + 1; i < stop; i++) {
      char c = content.charAt(i);
      if (c == quote) {
        return i + 1;
      } else if (c == '\n') {
        break;
      } else if (c == '\\') {
        i++;
      }
    }
    return at + 1;
  }

  private int template(int at, int stop) {
    int i = at + 1;
    int depth = 0;
    while (i < stop) {
      char c = content.charAt(i);
      if (c == '\\') {
        i += 2;
      } else if (content.startsWith("${", i)) {
        depth++;
        i += 2;
      } else if (c == '}' && depth > 0) {
        depth--;
        i++;
      } else if (c == '`' && depth == 0) {
        return i + 1;
      } else {
        i++;
      }
    }
    spare -= i - at;
    return at + 1;
  }

  private int comment(int at, int stop) {
    if (content.startsWith("/*", at)) {
      int close = content.indexOf("*/", at + 2);
      return close < 0 || close + 2 > stop ? at + 1 : close + 2;
    }
    boolean opens =
        at == 0 || Character.isWhitespace(content.charAt(at - 1)) || content.charAt(at - 1) == '{';
    if (content.startsWith("//", at) && opens) {
      int line = content.indexOf('\n', at);
      return line < 0 || line > stop ? stop : line;
    }
    return at + 1;
  }
}
