package io.github.medlint.report;

import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.rule.Level;

/** The report in one line. */
final class SummaryLine {

  private SummaryLine() {}

  static String of(Summary summary) {
    StringBuilder line = new StringBuilder();
    int all = 0;
    for (Level level : Level.values()) {
      all += summary.count(level);
    }
    if (all == 0) {
      line.append("no findings");
    } else {
      line.append(count(summary.count(Level.ERROR), "error")).append(", ");
      line.append(count(summary.count(Level.WARNING), "warning")).append(", ");
      line.append(summary.count(Level.ADVICE)).append(" advice");
    }
    line.append(" in ").append(count(summary.documents(), "file"));
    if (summary.count(Status.MISSING) > 0) {
      line.append("; ")
          .append(count(summary.count(Status.MISSING), "statement"))
          .append(" missing");
    }
    if (summary.unread() > 0) {
      line.append("; ").append(count(summary.unread(), "part")).append(" not read");
    }
    if (summary.notRun() > 0) {
      line.append("; ").append(count(summary.notRun(), "rule")).append(" not run");
    }
    return line.append(". For human review.").toString();
  }

  static String notRequired(int count) {
    return count(count, "statement") + " not required (the JSON report gives the reasons)";
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
