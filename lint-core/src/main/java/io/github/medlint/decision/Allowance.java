package io.github.medlint.decision;

import io.github.medlint.text.TextRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mark by which a draft allows findings in itself.
 *
 * @param rules whose findings
 * @param reason why
 * @param by who decided it; empty if it does not say
 * @param until the last day on which it counts; null if it does not say
 * @param mark where it stands in the source
 * @param reach what of the source it is about
 */
record Allowance(
    List<String> rules,
    String reason,
    String by,
    @Nullable LocalDate until,
    TextRange mark,
    TextRange reach) {

  Allowance {
    rules = List.copyOf(rules);
  }

  /** Whether it counts on a day. */
  boolean holdsOn(LocalDate day) {
    return until == null || !until.isBefore(day);
  }

  boolean allows(String rule, TextRange place) {
    return rules.contains(rule) && reach.contains(place.start());
  }
}
