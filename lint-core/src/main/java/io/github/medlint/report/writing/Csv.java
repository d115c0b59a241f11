package io.github.medlint.report.writing;

import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.List;

/**
 * Writes tables for spreadsheets (RFC 4180). Nothing in a cell steers a terminal, and a cell that a
 * spreadsheet would run as a formula starts with an apostrophe.
 */
public final class Csv {

  private Csv() {}

  public static void row(List<String> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(Printable.of(cells.get(i))));
    }
    out.append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    // A line break is not among them: it has become a printable sign.
    boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0;
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
