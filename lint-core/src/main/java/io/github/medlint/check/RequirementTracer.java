package io.github.medlint.check;

import io.github.medlint.check.SentenceTrace.Asking;
import io.github.medlint.check.SentenceTrace.Recognised;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.match.Hit;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of the requirements that a sentence sets off, and of the statements that it makes. */
final class RequirementTracer {

  private final Linter linter;
  private final Checked checked;

  RequirementTracer(Linter linter, Checked checked) {
    this.linter = linter;
    this.checked = checked;
  }

  /** The words of a sentence that ask for a statement, or nearly. */
  List<Asking> asking(Spot place) {
    List<Asking> asking = new ArrayList<>();
    for (RequirementCheck check : linter.checks(RequirementCheck.class)) {
      Map<TextRange, String> found = new LinkedHashMap<>();
      check.when().parts().forEach(part -> add(part, place, found));
      RequirementAnswer answer = checked.asked.get(check.rule().id());
      String off = answer == null ? checked.applies.whyOff(check.rule().info()) : "";
      found.forEach(
          (range, obstacle) ->
              asking.add(
                  new Asking(
                      check.rule(),
                      range,
                      off.isEmpty() ? obstacle : off,
                      answer == null ? null : answer.verdict().status(),
                      answer == null ? List.of() : outcome(answer))));
    }
    asking.sort(Comparator.comparing(Asking::range).thenComparing(one -> one.rule().id()));
    return asking;
  }

  /** Adds the words that one part of a condition looks for, each with why it does not count. */
  private void add(ConditionPlan part, Spot place, Map<TextRange, String> into) {
    if (part instanceof ConditionPlan.Says says) {
      says.plan().hits(checked.matches).stream()
          .filter(place::holds)
          .forEach(hit -> put(hit, ConditionPlan.Says.obstacle(hit, checked.hits), into));
    } else if (part instanceof ConditionPlan.Linked linked) {
      linked.plan().pairs(checked.matches).stream()
          .map(Pair::hit)
          .filter(place::holds)
          .forEach(hit -> put(hit, ConditionPlan.Linked.obstacle(hit, checked.hits), into));
    } else if (part instanceof ConditionPlan.Fires fires) {
      checked.flagged.stream()
          .filter(finding -> finding.rule().id().equals(fires.rule()))
          .map(WordFinding::hit)
          .filter(place::holds)
          .forEach(hit -> put(hit, null, into));
    } else if (part instanceof ConditionPlan.Carried carried) {
      checked.standings(carried.statement()).stream()
          .map(Standing::hit)
          .filter(place::holds)
          .forEach(
              hit -> put(hit, StatementPlan.isShown(hit) ? null : "readers do not see it", into));
    }
  }

  private static void put(Hit hit, @Nullable String obstacle, Map<TextRange, String> into) {
    into.putIfAbsent(hit.range(), obstacle == null ? "" : obstacle);
  }

  /** What a requirement's answer is for the whole draft, a sentence or so each. */
  private List<String> outcome(RequirementAnswer answer) {
    List<String> told = new ArrayList<>();
    Verdict verdict = answer.verdict();
    checked
        .level(answer.rule().info())
        .flatMap(answer::level)
        .ifPresent(level -> told.add("finding (" + level.label() + ")"));
    for (Standing standing : verdict.standings()) {
      told.add("the statement is " + checked.places.told(standing.block(), standing.range()));
    }
    String why = verdict.status() == Status.NOT_REQUIRED ? answer.trigger().why() : verdict.text();
    if (!why.isEmpty()) {
      told.add(why);
    }
    if (answer.fault().isPresent()) {
      told.addAll(checked.restating(answer.rule().id()));
    }
    return told;
  }

  /** The statements that a sentence is recognised as, or nearly. */
  List<Recognised> statements(Spot place) {
    List<Recognised> found = new ArrayList<>();
    for (StatementPlan plan : linter.statements().values()) {
      Undoing undoing = plan.undoing(checked.matches);
      for (Hit hit : plan.phrases().hits(checked.matches)) {
        if (hit.isIn(place.block(), place.sentence())) {
          Hit undone = undoing.of(hit);
          boolean shown = StatementPlan.isShown(hit);
          found.add(
              new Recognised(
                  plan.statement(),
                  hit.range(),
                  undone == null ? null : undone.range(),
                  shown,
                  undone == null && shown ? answered(plan.statement().id()) : List.of()));
        }
      }
    }
    found.sort(Comparator.comparing(Recognised::range).thenComparing(one -> one.statement().id()));
    return found;
  }

  /** The requirements that a statement answers. */
  private List<String> answered(String statement) {
    return checked.asked.values().stream()
        .filter(answer -> answer.statement().id().equals(statement))
        .filter(answer -> !answer.verdict().standings().isEmpty())
        .map(
            answer ->
                answer.rule().id()
                    + " ("
                    + answer.verdict().status().label()
                    + (answer.verdict().standings().size() == 1 ? ", by this alone)" : ")"))
        .toList();
  }
}
