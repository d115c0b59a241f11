package io.github.medlint.cli;

import io.github.medlint.decision.ExitStatus;

/** The exit codes of commands that check no drafts; {@link ExitStatus} tells what they mean. */
final class ExitCode {

  static final int CLEAN = ExitStatus.NOTHING_FOUND.code();
  static final int FINDINGS = ExitStatus.FINDINGS.code();
  static final int TROUBLE = ExitStatus.INCOMPLETE.code();

  private ExitCode() {}
}
