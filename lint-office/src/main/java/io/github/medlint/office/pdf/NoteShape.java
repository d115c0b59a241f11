package io.github.medlint.office.pdf;

import io.github.medlint.office.pdf.page.Segment;

/** Tells a footnote by how it begins: with a figure or a sign, raised or not. */
final class NoteShape {

  private NoteShape() {}

  static boolean opens(Segment line) {
    String text = line.text();
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    boolean raised = line.looks().get(0).look().raised();
    boolean sign = "*\u2020\u2021\u00a7[".indexOf(first) >= 0;
    boolean figure = Character.isDigit(first);
    return sign
        || (figure && (raised || (text.length() > 2 && " .)".indexOf(afterDigits(text)) >= 0)));
  }

  private static char afterDigits(String text) {
    int at = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 'x';
  }
}
