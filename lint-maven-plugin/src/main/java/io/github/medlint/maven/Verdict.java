package io.github.medlint.maven;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.report.Report;
import io.github.medlint.rule.Level;

/** What a report means for the build. */
sealed interface Verdict {

  /** The build goes on; {@code message} says what was counted. */
  record Passes(String message) implements Verdict {}

  /** There are too many violations, but the build is not to fail for them. */
  record Warns(String message) implements Verdict {}

  /** There are too many violations. */
  record Fails(String message) implements Verdict {}

  /** Something could not be checked, so the findings that there are prove nothing. */
  record Incomplete(String message) implements Verdict {}

  /** Judges a report. A check that is not complete never passes, whatever is tolerated. */
  static Verdict of(Report report, Tolerance tolerance) {
    ExitStatus status =
        ExitStatus.of(
            report.documents(), report.notRun(), report.diagnostics(), tolerance.severity());
    if (status == ExitStatus.INCOMPLETE) {
      return new Incomplete(incomplete(report));
    }
    if (report.documents().isEmpty()) {
      return new Passes("medlint found no documents to check");
    }
    int violations = 0;
    for (Level level : Level.values()) {
      violations += level.atLeast(tolerance.severity()) ? count(report, level) : 0;
    }
    String found =
        Counted.of(count(report, Level.ERROR), "error")
            + ", "
            + Counted.of(count(report, Level.WARNING), "warning")
            + " and "
            + count(report, Level.ADVICE)
            + " advice in "
            + Counted.of(report.documents().size(), "document");
    if (violations <= tolerance.allowed()) {
      return new Passes(found);
    }
    String message =
        Counted.of(violations, "violation")
            + " of severity "
            + tolerance.severity().label()
            + " or above, "
            + tolerance.allowed()
            + " allowed: "
            + found;
    return tolerance.fails() ? new Fails(message) : new Warns(message);
  }

  private static int count(Report report, Level level) {
    int count = 0;
    for (DocumentResult document : report.documents()) {
      for (Finding finding : document.findings()) {
        count += finding.level() == level ? 1 : 0;
      }
    }
    return count;
  }

  /** Names the first mistake, because many a build server shows the last lines alone. */
  private static String incomplete(Report report) {
    int mistakes = report.diagnostics().size();
    if (mistakes == 0 && report.notRun().isEmpty()) {
      return "medlint could not read every document, see above";
    }
    String first =
        mistakes > 0
            ? report.diagnostics().get(0).format()
            : report.notRun().get(0).rule() + ": " + report.notRun().get(0).why();
    int others = mistakes > 0 ? mistakes - 1 : report.notRun().size() - 1;
    String more = others == 0 ? "" : "\n(and " + others + " more, see above)";
    return "medlint could not check everything: " + first + more;
  }
}
