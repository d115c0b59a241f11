package io.github.medlint.check;

import io.github.medlint.match.Stopwatch;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule, compiled. Each kind of rule says what it looks for and what it finds; whether it is run
 * at all, at which level, and what it takes is the linter's to tell, for all kinds alike.
 */
sealed interface RuleCheck
    permits WordsCheck,
        SubstantiationCheck,
        BalanceCheck,
        RegisterCheck,
        ApprovalCheck,
        RestatementCheck,
        RequirementCheck {

  Rule rule();

  /** The patterns that are the rule's own to look for: their time counts as its time. */
  default List<Integer> patterns() {
    return List.of();
  }

  /** Why some sentence could not be held against the rule so far; null if all could. */
  default @Nullable String unmatched() {
    return null;
  }

  /** What its time is counted under. */
  default Stopwatch.Phase phase() {
    return Stopwatch.Phase.DECIDE;
  }

  /** Whether it is run only where the claims register is asked for, or another rule asks. */
  default boolean waitsToBeAsked() {
    return false;
  }

  /**
   * What it finds in a draft.
   *
   * @param draft also knows what other rules found
   * @param level the rule's level under the configuration
   */
  Found find(Evidence draft, Level level);
}
