package io.github.medlint.check;

import io.github.medlint.rule.Level;
import io.github.medlint.rule.RuleInfo;
import java.time.LocalDate;
import java.util.Optional;

/** Decides at which level a rule reports. */
@FunctionalInterface
public interface LevelPolicy {

  /** Each rule at the level that it names itself; none that ships switched off. */
  LevelPolicy AS_WRITTEN = rule -> rule.enabled() ? Optional.of(rule.level()) : Optional.empty();

  /** The rule's level; empty if it is switched off. */
  Optional<Level> level(RuleInfo rule);

  /** Whether somebody chose the rule's level, so that it holds whatever the rule rests on. */
  default boolean isChosen(RuleInfo rule) {
    return false;
  }

  /** The day that the check speaks of: what should have been verified before it counts less. */
  default LocalDate day() {
    return LocalDate.EPOCH;
  }

  /** For a rule that is switched off, who did it, in words that complete a sentence. */
  default String whyOff(RuleInfo rule) {
    return rule.enabled()
        ? "it is switched off"
        : "it ships switched off: " + rule.disabledBecause();
  }
}
