package io.github.medlint.check;

import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.check.Trigger.Truth;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One requirement, compiled. */
final class RequirementCheck implements RuleCheck {

  private final Rule.Requirement rule;
  private final ConditionPlan when;
  private final List<StatementPlan> statements;

  private RequirementCheck(
      Rule.Requirement rule, ConditionPlan when, List<StatementPlan> statements) {
    this.rule = rule;
    this.when = when;
    this.statements = List.copyOf(statements);
  }

  static RequirementCheck of(Rule.Requirement rule, RuleChecks.Parts parts) {
    List<StatementPlan> wanted = new ArrayList<>();
    for (String id : rule.statements()) {
      Optional.ofNullable(parts.statements().get(id)).ifPresent(wanted::add);
    }
    return new RequirementCheck(rule, ConditionPlan.of(rule.when(), parts.patterns()), wanted);
  }

  @Override
  public Rule.Requirement rule() {
    return rule;
  }

  @Override
  public Stopwatch.Phase phase() {
    return Stopwatch.Phase.REQUIREMENTS;
  }

  @Override
  public Found find(Evidence draft, Level level) {
    RequirementAnswer answer = answer(draft);
    return new Found.Answered(answer, answer.level(level).orElse(null));
  }

  ConditionPlan when() {
    return when;
  }

  private RequirementAnswer answer(Evidence draft) {
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
