package io.github.medlint.cli.look;

import org.jspecify.annotations.Nullable;

/**
 * What {@code medlint explain} is asked about.
 *
 * @param name a file, or what may be a rule
 * @param line 1-based; 0 if none is given
 * @param column 1-based, in code points; 0 if none is given
 */
record Target(String name, int line, int column) {

  /**
   * Takes {@code FILE}, {@code FILE:LINE} or {@code FILE:LINE:COL} apart. A file may have colons in
   * its name, as {@code C:\\page.md} has: only numbers at the end are a place.
   */
  static Target of(String argument) {
    int last = argument.lastIndexOf(':');
    Integer second = number(argument, last);
    if (second == null) {
      return new Target(argument, 0, 0);
    }
    String rest = argument.substring(0, last);
    int before = rest.lastIndexOf(':');
    Integer first = number(rest, before);
    return first == null
        ? new Target(rest, second, 0)
        : new Target(rest.substring(0, before), first, second);
  }

  /** An argument without the colons and digits at its end, whatever they say. */
  static String withoutPlace(String argument) {
    int end = argument.length();
    while (end > 0 && (argument.charAt(end - 1) == ':' || isDigit(argument.charAt(end - 1)))) {
      end--;
    }
    return argument.substring(0, end);
  }

  boolean hasLine() {
    return line > 0;
  }

  /** The number from 1 behind a colon that has a name before it; null if it is none. */
  private static @Nullable Integer number(String text, int colon) {
    if (colon < 1 || colon == text.length() - 1 || text.length() - colon > 9) {
      return null;
    }
    for (int i = colon + 1; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return null;
      }
    }
    int number = Integer.parseInt(text.substring(colon + 1));
    return number == 0 ? null : number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
