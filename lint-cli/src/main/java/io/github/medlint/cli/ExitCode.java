package io.github.medlint.cli;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.report.Report;
import io.github.medlint.rule.Level;

/** What the tool's exit code tells. */
final class ExitCode {

  /** Nothing at or above the level that fails. */
  static final int CLEAN = 0;

  /** Findings at or above the level that fails. */
  static final int FINDINGS = 1;

  /** The tool could not do all of its work. */
  static final int TROUBLE = 2;

  private ExitCode() {}

  /** The code of a run whose findings of {@code failOn} and above fail it. */
  static int of(Report report, Level failOn) {
    if (!report.diagnostics().isEmpty() || !report.notRun().isEmpty()) {
      return TROUBLE;
    }
    for (DocumentResult document : report.documents()) {
      for (Finding finding : document.findings()) {
        if (finding.level().atLeast(failOn)) {
          return FINDINGS;
        }
      }
    }
    return CLEAN;
  }
}
