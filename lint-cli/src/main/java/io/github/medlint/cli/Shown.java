package io.github.medlint.cli;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.report.Report;
import io.github.medlint.rule.Level;
import java.util.ArrayList;
import java.util.List;

/** The part of a report that somebody asked to see. */
final class Shown {

  private Shown() {}

  /** The report without findings below {@code least}. */
  static Report from(Report report, Level least) {
    if (least == Level.ADVICE) {
      return report;
    }
    List<DocumentResult> documents = new ArrayList<>();
    for (DocumentResult document : report.documents()) {
      List<Finding> findings = new ArrayList<>();
      for (Finding finding : document.findings()) {
        if (finding.level().atLeast(least)) {
          findings.add(finding);
        }
      }
      documents.add(
          new DocumentResult(
              document.path(),
              document.sha256(),
              document.format(),
              findings,
              document.statements(),
              document.unread()));
    }
    return new Report(
        report.version(),
        report.packs(),
        documents,
        report.notRun(),
        report.diagnostics(),
        report.rules());
  }
}
