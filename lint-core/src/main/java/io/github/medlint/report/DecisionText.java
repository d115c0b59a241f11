package io.github.medlint.report;

import io.github.medlint.decision.Decision;
import java.time.LocalDate;

/** A decision in words. */
public final class DecisionText {

  private DecisionText() {}

  /** As in {@code waived: the study is cited (by A. Lee, until 2027-01-31; waivers.yaml:3:5)}. */
  public static String of(Decision decision) {
    StringBuilder text = new StringBuilder(decision.kind().label());
    if (!decision.reason().isEmpty()) {
      text.append(": ").append(decision.reason());
    }
    LocalDate until = decision.until();
    text.append(" (");
    text.append(decision.by().isEmpty() ? "" : "by " + decision.by() + "; ");
    text.append(until == null ? "" : "until " + until + "; ");
    return text.append(decision.where()).append(')').toString();
  }
}
