package io.github.medlint.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a finding: it is known, and does not fail a run.
 *
 * @param kind how it was decided
 * @param reason why; empty for a baseline, which gives none
 * @param by who decided it; empty if that was not written down
 * @param until the last day on which it counts; null if it has none
 * @param where the place where it is written down, as {@code waivers.yaml:3}
 */
public record Decision(
    Kind kind, String reason, String by, @Nullable LocalDate until, String where) {

  /** How a finding was decided. */
  public enum Kind {
    /** By a mark in the draft. */
    ALLOWED("allowed"),
    /** By an entry in {@code waivers.yaml}. */
    WAIVED("waived"),
    /** It was there before medlint was taken up. */
    BASELINE("in the baseline");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The kind in words, as in “2 findings waived”. */
    public String label() {
      return label;
    }
  }
}
