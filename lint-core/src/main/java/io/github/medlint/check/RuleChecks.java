package io.github.medlint.check;

import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Compiles rules: the one list of what checks each kind. */
final class RuleChecks {

  /** What rules are compiled with. */
  record Parts(
      Knowledge knowledge, Map<String, StatementPlan> statements, PatternSet.Builder patterns) {}

  /**
   * A kind of rule.
   *
   * @param type its rules
   * @param compile makes the check of one
   */
  private record Kind<R extends Rule>(Class<R> type, BiFunction<R, Parts, RuleCheck> compile) {
    RuleCheck check(Rule rule, Parts parts) {
      return compile.apply(type.cast(rule), parts);
    }
  }

  /** In the order in which they are run: a rule is run before those that mostly ask for it. */
  private static final List<Kind<?>> KINDS =
      List.of(
          new Kind<>(Rule.Words.class, (rule, parts) -> new WordsCheck(rule, parts.patterns)),
          new Kind<>(
              Rule.Substantiation.class,
              (rule, parts) -> new SubstantiationCheck(rule, parts.patterns)),
          new Kind<>(
              Rule.Balance.class,
              (rule, parts) -> new BalanceCheck(rule, parts.knowledge, parts.patterns)),
          new Kind<>(Rule.Register.class, (rule, parts) -> new RegisterCheck(rule, parts.patterns)),
          new Kind<>(Rule.Approval.class, (rule, parts) -> new ApprovalCheck(rule)),
          new Kind<>(Rule.Restatement.class, (rule, parts) -> new RestatementCheck(rule)),
          new Kind<>(Rule.Requirement.class, RequirementCheck::of));

  private RuleChecks() {}

  /** The checks of rules, in the order in which they are run. */
  static List<RuleCheck> of(List<Rule> rules, Parts parts) {
    List<RuleCheck> checks = new ArrayList<>();
    for (Rule rule : rules) {
      checks.add(KINDS.get(kind(rule)).check(rule, parts));
    }
    checks.sort(Comparator.comparing(check -> kind(check.rule())));
    return checks;
  }

  private static int kind(Rule rule) {
    for (int i = 0; i < KINDS.size(); i++) {
      if (KINDS.get(i).type.isInstance(rule)) {
        return i;
      }
    }
    throw new IllegalArgumentException("nothing checks rules of kind “" + rule.kind() + "”");
  }
}
