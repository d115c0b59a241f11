package io.github.medlint.text;

import java.util.Arrays;

/** Text of a draft, a configuration or a file name as a terminal may be given it. */
public final class Printable {

  private Printable() {}

  /**
   * {@code text} without what could steer a terminal, turn its direction or not be written as
   * UTF-8: each as ␀ to ␟ or �.
   */
  public static String of(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (steers(c) || (Character.isSurrogate(c) && lone(text, i))) {
        if (out == null) {
          out = new StringBuilder(text);
        }
        out.setCharAt(i, c < 0x20 ? (char) (0x2400 + c) : '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }

  /** {@link #of} for text of several lines, which stay lines. */
  public static String lines(String text) {
    return String.join("\n", Arrays.stream(text.split("\n", -1)).map(Printable::of).toList());
  }

  /** Controls, what ends a line, and what turns the direction of writing. */
  public static boolean steers(char c) {
    return c < 0x20
        || (c >= 0x7f && c < 0xa0)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200e
        || c == 0x200f
        || c == 0x061c;
  }

  private static boolean lone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
