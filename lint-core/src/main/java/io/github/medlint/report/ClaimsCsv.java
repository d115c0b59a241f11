package io.github.medlint.report;

import java.io.IOException;
import java.util.List;

/**
 * The claims register as CSV (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula
 * starts with an apostrophe.
 */
public final class ClaimsCsv {

  private static final List<String> HEADER =
      List.of(
          "path",
          "line",
          "column",
          "type",
          "text",
          "drug",
          "condition",
          "label status",
          "certainty",
          "source",
          "approval",
          "approved claim",
          "difference",
          "section");

  private ClaimsCsv() {}

  public static void write(ClaimsRegister register, Appendable out) throws IOException {
    row(HEADER, out);
    for (ClaimsRegister.Entry entry : register.entries()) {
      var claim = entry.claim();
      row(
          List.of(
              entry.path(),
              Integer.toString(claim.place().start().line()),
              Integer.toString(claim.place().start().column()),
              entry.types(" "),
              claim.text(),
              claim.drug(),
              claim.condition(),
              claim.status(),
              claim.certainty(),
              claim.source().label(),
              entry.approval().status().label(),
              entry.approval().id(),
              entry.approval().difference(),
              String.join(" > ", claim.place().section())),
          out);
    }
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
