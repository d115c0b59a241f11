package io.github.medlint.check;

import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.check.Trigger.Truth;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.Rule;
import java.util.List;

/** One requirement, compiled. */
final class RequirementCheck {

  private final Rule.Requirement rule;
  private final ConditionPlan when;
  private final List<StatementPlan> statements;

  RequirementCheck(
      Rule.Requirement rule, List<StatementPlan> statements, PatternSet.Builder patterns) {
    this.rule = rule;
    this.when = ConditionPlan.of(rule.when(), patterns);
    this.statements = List.copyOf(statements);
  }

  Rule.Requirement rule() {
    return rule;
  }

  ConditionPlan when() {
    return when;
  }

  /** The answer for one document. */
  RequirementAnswer answer(Evidence draft) {
    Trigger trigger = when.evaluate(draft);
    StatusDecision decision = new StatusDecision(rule, draft, trigger);
    StatementPlan answering = statements.get(0);
    Verdict best = decision.decide(answering);
    if (trigger.is(Truth.YES)) {
      for (StatementPlan other : statements.subList(1, statements.size())) {
        Verdict verdict = decision.decide(other);
        if (isBetter(verdict, best)) {
          best = verdict;
          answering = other;
        }
      }
    }
    return new RequirementAnswer(rule, answering.statement(), trigger, best);
  }

  /** Of several statements that would do, one that stands outweighs one that does not. */
  private static boolean isBetter(Verdict verdict, Verdict than) {
    return than.status() != Status.PRESENT
        && (verdict.status() == Status.PRESENT
            || (than.standings().isEmpty() && !verdict.standings().isEmpty()));
  }
}
