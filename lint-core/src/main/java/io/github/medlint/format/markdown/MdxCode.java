package io.github.medlint.format.markdown;

import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds what is JavaScript in MDX: import and export lines and expressions in braces. */
final class MdxCode {

  /** Further than this an opening brace is taken for text that lacks its end. */
  private static final int MAX_LENGTH = 4000;

  private final String content;
  private final int end;
  private final List<TextRange> found = new ArrayList<>();

  /** Letters that may still be looked at twice, so that a hostile draft takes linear time. */
  private int spare;

  private MdxCode(String content, int end) {
    this.content = content;
    this.end = end;
    this.spare = 8 * content.length() + MAX_LENGTH;
  }

  /** The code in a range, in source order. */
  static List<TextRange> find(String content, TextRange range) {
    MdxCode code = new MdxCode(content, range.end());
    int at = range.start();
    while (at < range.end()) {
      at = code.after(at, at == range.start() || content.charAt(at - 1) == '\n');
    }
    return code.found;
  }

  private int after(int at, boolean lineStart) {
    char c = content.charAt(at);
    if (lineStart && (content.startsWith("```", at) || content.startsWith("~~~", at))) {
      int close = content.indexOf("\n" + content.substring(at, at + 3), at);
      return close < 0 ? end : close + 4;
    } else if (lineStart && (starts("import ", at) || starts("export ", at))) {
      return add(at, statementEnd(at));
    } else if (c == '`') {
      return afterCodeSpan(at);
    } else if (c == '{') {
      int close = closing(at);
      return close < 0 ? at + 1 : add(at, close);
    }
    return c == '\\' ? at + 2 : at + 1;
  }

  private boolean starts(String mark, int at) {
    return content.startsWith(mark, at) && at + mark.length() < end;
  }

  private int add(int start, int stop) {
    found.add(new TextRange(start, Math.min(stop, end)));
    return stop;
  }

  /** A statement ends with the first line that is followed by a blank one, all braces closed. */
  private int statementEnd(int at) {
    int i = at;
    while (i < end) {
      char c = content.charAt(i);
      int close = c == '{' ? closing(i) : -1;
      if (close > 0) {
        i = close;
      } else if (c == '\n' && isBlankLine(i + 1)) {
        return i;
      } else {
        i++;
      }
    }
    return end;
  }

  private boolean isBlankLine(int at) {
    int i = at;
    while (i < end && (content.charAt(i) == ' ' || content.charAt(i) == '\t')) {
      i++;
    }
    return i >= end || content.charAt(i) == '\n' || content.charAt(i) == '\r';
  }

  /** The offset behind the brace that closes the one at {@code at}, or -1. */
  private int closing(int at) {
    int depth = 0;
    for (int i = at; i < Math.min(end, at + MAX_LENGTH) && spare > 0; i++, spare--) {
      char c = content.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private int afterCodeSpan(int at) {
    int ticks = at;
    while (ticks < end && content.charAt(ticks) == '`') {
      ticks++;
    }
    int length = ticks - at;
    for (int i = ticks; i < Math.min(end, ticks + MAX_LENGTH) && spare > 0; spare--) {
      int run = 0;
      while (i < end && content.charAt(i) == '`') {
        i++;
        run++;
      }
      if (run == length) {
        return i;
      }
      if (content.startsWith("\n\n", i)) {
        break;
      }
      i += run > 0 ? 0 : 1;
    }
    return ticks;
  }
}
