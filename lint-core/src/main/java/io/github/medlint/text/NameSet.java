package io.github.medlint.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of characters in a {@link PathPattern}, read as git reads it ({@code wildmatch.c}).
 *
 * @param ranges of code points, both ends included
 * @param classes names such as {@code digit}, of ASCII characters
 * @param end the offset behind its bracket
 */
record NameSet(boolean negated, List<Range> ranges, List<String> classes, int end) {

  record Range(int low, int high) {}

  private static final List<String> CLASSES =
      List.of(
          "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space",
          "upper", "xdigit");

  /** The set that begins with the bracket at {@code open}; null if none ends there. */
  static @Nullable NameSet at(String pattern, int open) {
    int at = open + 1;
    boolean negated = is(pattern, at, '!') || is(pattern, at, '^');
    at += negated ? 1 : 0;
    List<Range> ranges = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    int before = -1;
    // A bracket that comes first is a member.
    for (boolean first = true; first || !is(pattern, at, ']'); first = false) {
      if (is(pattern, at, '[') && is(pattern, at + 1, ':')) {
        int close = pattern.indexOf(']', at + 2);
        if (close < 0) {
          return null;
        }
        if (close > at + 2 && pattern.charAt(close - 1) == ':') {
          String name = pattern.substring(at + 2, close - 1);
          if (!CLASSES.contains(name)) {
            return null;
          }
          classes.add(name);
          before = -1;
          at = close + 1;
          continue;
        }
      }
      boolean range = before >= 0 && is(pattern, at, '-') && at + 1 < pattern.length();
      range = range && !is(pattern, at + 1, ']');
      at += range ? 1 : 0;
      at += is(pattern, at, '\\') ? 1 : 0;
      if (at >= pattern.length()) {
        return null;
      }
      int c = pattern.codePointAt(at);
      ranges.add(new Range(range ? before : c, c));
      before = range ? -1 : c;
      at += Character.charCount(c);
    }
    return new NameSet(negated, ranges, classes, at + 1);
  }

  private static boolean is(String pattern, int at, char c) {
    return at < pattern.length() && pattern.charAt(at) == c;
  }

  boolean contains(int c) {
    boolean found = ranges.stream().anyMatch(range -> range.low <= c && c <= range.high);
    return (found || classes.stream().anyMatch(name -> isIn(name, c))) != negated;
  }

  private static boolean isIn(String name, int c) {
    boolean digit = c >= '0' && c <= '9';
    boolean upper = c >= 'A' && c <= 'Z';
    boolean lower = c >= 'a' && c <= 'z';
    boolean graph = c > ' ' && c < 0x7f;
    return switch (name) {
      case "alnum" -> digit || upper || lower;
      case "alpha" -> upper || lower;
      case "blank" -> c == ' ' || c == '\t';
      case "cntrl" -> c < ' ' || c == 0x7f;
      case "digit" -> digit;
      case "graph" -> graph;
      case "lower" -> lower;
      case "print" -> graph || c == ' ';
      case "punct" -> graph && !digit && !upper && !lower;
      case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
      case "upper" -> upper;
      default -> digit || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
    };
  }
}
