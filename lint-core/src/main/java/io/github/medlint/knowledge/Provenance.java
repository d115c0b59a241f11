package io.github.medlint.knowledge;

import java.time.LocalDate;

/**
 * Where a fact comes from and how long it may be trusted.
 *
 * @param source what was read, in a few words
 * @param asOf the day on which the fact was last compared with its source
 * @param verifyBy the last day on which it may be used without being compared again
 * @param confirmed whether a source was read for it; otherwise it is from general knowledge
 */
public record Provenance(String source, LocalDate asOf, LocalDate verifyBy, boolean confirmed) {

  /** Whether the fact has to be compared with its source again on {@code day}. */
  public boolean isStale(LocalDate day) {
    return day.isAfter(verifyBy);
  }
}
