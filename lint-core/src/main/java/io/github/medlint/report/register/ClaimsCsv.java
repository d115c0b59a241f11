package io.github.medlint.report.register;

import io.github.medlint.report.writing.Csv;
import java.io.IOException;
import java.util.List;

/** The claims register as a table for a spreadsheet. */
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
          "section",
          "place");

  private ClaimsCsv() {}

  public static void write(ClaimsRegister register, Appendable out) throws IOException {
    Csv.row(HEADER, out);
    for (ClaimsRegister.Entry entry : register.entries()) {
      var claim = entry.claim();
      Csv.row(
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
              String.join(" > ", claim.place().section()),
              claim.place().told()),
          out);
    }
  }
}
