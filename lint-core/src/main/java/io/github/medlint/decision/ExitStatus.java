package io.github.medlint.decision;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.NotRun;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Diagnostic;
import java.util.List;

/** What the end of a run tells whoever started it. */
public enum ExitStatus {
  /** Nothing at or above the level that fails. It is no approval. */
  NOTHING_FOUND(0),
  /** Findings at or above the level that fails. */
  FINDINGS(1),
  /** The tool could not do all of its work; there may be findings besides. */
  INCOMPLETE(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The process's exit code. */
  public int code() {
    return code;
  }

  /** The status of a run that findings of {@code failOn} and above fail. */
  public static ExitStatus of(
      List<DocumentResult> documents,
      List<NotRun> notRun,
      List<Diagnostic> diagnostics,
      Level failOn) {
    if (incomplete(documents, notRun, diagnostics)) {
      return INCOMPLETE;
    }
    for (DocumentResult document : documents) {
      if (document.findings().stream().anyMatch(finding -> finding.level().atLeast(failOn))) {
        return FINDINGS;
      }
    }
    return NOTHING_FOUND;
  }

  /**
   * Whether work was left undone: a mistake was met, a rule did not run or a whole draft was not
   * read. Parts of a draft do not count: most pages have a picture that cannot be read.
   */
  public static boolean incomplete(
      List<DocumentResult> documents, List<NotRun> notRun, List<Diagnostic> diagnostics) {
    if (!diagnostics.isEmpty() || !notRun.isEmpty()) {
      return true;
    }
    for (DocumentResult document : documents) {
      if (document.unread().stream().anyMatch(part -> part.place() == null)) {
        return true;
      }
    }
    return false;
  }
}
