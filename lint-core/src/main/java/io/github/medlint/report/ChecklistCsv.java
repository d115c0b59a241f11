package io.github.medlint.report;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.StatementAnswer;
import java.io.IOException;
import java.util.List;

/** The checklist as a table for a spreadsheet (RFC 4180); a cell is never a formula. */
public final class ChecklistCsv implements ReportWriter {

  private static final List<String> HEAD =
      List.of(
          "file",
          "status",
          "requirement",
          "statement",
          "title",
          "because",
          "found",
          "must stand",
          "detail",
          "authority");

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    row(HEAD, out);
    for (DocumentResult document : report.documents()) {
      for (StatementAnswer answer : Checklist.ordered(document)) {
        row(
            List.of(
                document.path(),
                answer.status().label(),
                answer.requirement(),
                answer.statement(),
                answer.title(),
                answer.because(),
                Checklist.found(answer),
                Checklist.where(answer),
                Checklist.detail(answer),
                Checklist.authority(report, answer)),
            out);
      }
    }
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(Printable.of(cells.get(i))));
    }
    out.append("\r\n");
  }

  /** Spreadsheets run what begins like a formula. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
