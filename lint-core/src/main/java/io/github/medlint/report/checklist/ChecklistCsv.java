package io.github.medlint.report.checklist;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.writing.Csv;
import java.io.IOException;
import java.util.List;

/** The checklist as a table for a spreadsheet. */
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
          "authority",
          "record");

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Csv.row(HEAD, out);
    for (DocumentResult document : report.documents()) {
      for (StatementAnswer answer : Checklist.ordered(document)) {
        Csv.row(
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
                Checklist.authority(report, answer),
                answer.record()),
            out);
      }
    }
  }
}
