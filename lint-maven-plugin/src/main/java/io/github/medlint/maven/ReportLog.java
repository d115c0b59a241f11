package io.github.medlint.maven;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.NotRun;
import io.github.medlint.decision.Decided;
import io.github.medlint.decision.Decision;
import io.github.medlint.report.DecisionText;
import io.github.medlint.report.NotReadText;
import io.github.medlint.report.Report;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Printable;
import org.apache.maven.plugin.logging.Log;

/** Tells a report to Maven's log. */
final class ReportLog {

  private final Log log;

  ReportLog(Log log) {
    this.log = log;
  }

  /** One line for each finding, in the order of the report, at the log level that fits its own. */
  void findings(Report report) {
    for (DocumentResult document : report.documents()) {
      for (Finding finding : document.findings()) {
        String line = line(document.path(), finding);
        switch (finding.level()) {
          case ERROR -> log.error(line);
          case WARNING -> log.warn(line);
          case ADVICE -> log.info(line);
        }
      }
    }
  }

  /** What the walk met and nobody checked; nothing is passed over in silence. */
  void notRead(Report report) {
    for (String line : NotReadText.lines(report.notRead())) {
      log.info(Printable.of(line));
    }
  }

  /** What was decided about findings, so that nothing disappears; of a baseline, only how many. */
  void decided(Report report) {
    int inBaseline = 0;
    for (Decided one : report.decided()) {
      if (one.decision().kind() == Decision.Kind.BASELINE) {
        inBaseline++;
      } else {
        String how = DecisionText.of(one.decision());
        log.info(line(one.path(), one.finding()) + " " + Printable.of(how));
      }
    }
    if (inBaseline > 0) {
      log.info(Counted.of(inBaseline, "finding") + " " + Decision.Kind.BASELINE.label());
    }
  }

  /** What kept the check from being complete. */
  void mistakes(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      log.error(diagnostic.format());
    }
    for (NotRun rule : report.notRun()) {
      log.error(Printable.of("not run: " + rule.rule() + ": " + rule.why()));
    }
  }

  /** {@code path:line:column level rule “quote”}, and at how many more places. */
  static String line(String path, Finding finding) {
    int others = finding.places().size() - 1;
    return Printable.of(
        finding.places().get(0).toldIn(path)
            + " "
            + finding.level().label()
            + " "
            + finding.rule()
            + (finding.quote().isEmpty() ? "" : " “" + finding.quote() + "”")
            + (others == 0 ? "" : " (and " + Counted.of(others, "more place") + ")"));
  }
}
