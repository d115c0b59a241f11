package io.github.medlint.report.writing;

import java.io.IOException;

/** Writes paragraphs with an indent and no line wider than it should be. */
public final class Wrapped {

  private final Appendable out;
  private final int width;
  private final int indent;

  public Wrapped(Appendable out, int width, int indent) {
    this.out = out;
    this.width = width;
    this.indent = indent;
  }

  public void paragraph(String text) throws IOException {
    item("", text);
  }

  /** A paragraph behind a mark; its further lines stand under its first word. */
  public void item(String mark, String text) throws IOException {
    String margin = " ".repeat(indent + mark.length());
    out.append(" ".repeat(indent)).append(mark);
    int column = margin.length();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      int word = shownLength(text, start, end);
      if (column > margin.length() && column + 1 + word > width) {
        out.append('\n').append(margin);
        column = margin.length();
      } else if (column > margin.length()) {
        out.append(' ');
        column++;
      }
      out.append(text, start, end);
      column += word;
      start = end + 1;
    }
    out.append('\n');
  }

  /** Code points of a word, terminal colours left out. */
  private static int shownLength(String text, int start, int end) {
    int length = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\u001b') {
        int stop = text.indexOf('m', i);
        i = stop < 0 ? end : stop;
      } else if (!Character.isLowSurrogate(text.charAt(i))) {
        length++;
      }
    }
    return length;
  }
}
