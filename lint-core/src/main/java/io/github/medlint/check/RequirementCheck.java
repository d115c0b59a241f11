package io.github.medlint.check;

import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  /**
   * An answer.
   *
   * @param told as it stands in the report
   * @param asking the words that ask for a missing statement; null if none do
   */
  record Answer(StatementAnswer told, @Nullable Hit asking) {}

  /** The answer for one document. */
  Answer answer(Evidence draft, Places places) {
    StatementPlan first = statements.get(0);
    Trigger trigger = when.evaluate(draft);
    if (!trigger.holds()) {
      return answer(first, Status.NOT_REQUIRED, trigger.why(), List.of());
    }
    String because = "expected because " + because(trigger);
    for (StatementPlan statement : statements) {
      List<Hit> found = statement.found(draft.matches());
      if (!found.isEmpty()) {
        return answer(statement, Status.PRESENT, because, sentences(found, places));
      }
    }
    List<Place> asking = new ArrayList<>();
    Set<Long> known = new HashSet<>();
    for (Hit hit : trigger.hits()) {
      addOnce(places.of(hit), known, asking);
    }
    Hit words = trigger.hits().isEmpty() ? null : trigger.hits().get(0);
    return new Answer(answer(first, Status.MISSING, because, asking).told(), words);
  }

  private String because(Trigger trigger) {
    return rule.because().isEmpty() ? trigger.why() : rule.because() + ": " + trigger.why();
  }

  private Answer answer(StatementPlan statement, Status status, String because, List<Place> at) {
    StatementAnswer told =
        new StatementAnswer(
            rule.id(),
            statement.statement().id(),
            statement.statement().title(),
            status,
            because,
            at);
    return new Answer(told, null);
  }

  /** The sentences that the statement stands in, each once. */
  private static List<Place> sentences(List<Hit> hits, Places places) {
    List<Place> found = new ArrayList<>();
    Set<Long> known = new HashSet<>();
    for (Hit hit : hits) {
      Sentence sentence = hit.sentence();
      addOnce(
          sentence == null ? places.of(hit) : places.of(hit.block(), sentence.range()),
          known,
          found);
    }
    return found;
  }

  /** A place is told by its range; hashing all of it is slow, the first time above all. */
  private static void addOnce(Place place, Set<Long> known, List<Place> into) {
    if (known.add((long) place.range().start() << 32 | place.range().end())) {
      into.add(place);
    }
  }
}
