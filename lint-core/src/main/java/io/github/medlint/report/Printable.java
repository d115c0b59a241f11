package io.github.medlint.report;

/** Text of a draft as a terminal may be given it. */
public final class Printable {

  private Printable() {}

  /**
   * {@code text} without what could steer a terminal or turn its direction: each as ␀ to ␟ or �.
   */
  public static String of(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (steers(c)) {
        if (out == null) {
          out = new StringBuilder(text);
        }
        out.setCharAt(i, c < 0x20 ? (char) (0x2400 + c) : '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean steers(char c) {
    return c < 0x20
        || (c >= 0x7f && c < 0xa0)
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
