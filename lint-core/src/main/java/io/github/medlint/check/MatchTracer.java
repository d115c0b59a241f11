package io.github.medlint.check;

import io.github.medlint.language.Assertion;
import io.github.medlint.language.Assertion.Setting;
import io.github.medlint.language.AssertionTrace;
import io.github.medlint.language.AssertionTrace.Turn;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.AssertionFilter;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes a rule's decisions about some matches again and keeps what decided them. */
final class MatchTracer {

  private final Linter.Checked checked;

  MatchTracer(Linter.Checked checked) {
    this.checked = checked;
  }

  /** What becomes of those matches of a rule that are asked about. */
  List<MatchTrace> trace(WordsCheck check, Predicate<Hit> asked) {
    List<Hit> hits = check.match().hits(checked.matches).stream().filter(asked).toList();
    if (hits.isEmpty()) {
      return List.of();
    }
    RuleInfo info = check.rule().info();
    Level level = checked.level(info).orElse(null);
    List<Hit> undoing = check.except().hits(checked.matches);
    List<WordFinding> told = new ArrayList<>();
    if (level == null) {
      hits.forEach(hit -> check.add(check.decide(hit, undoing, checked.hits), info.level(), told));
    } else {
      checked.flagged.stream().filter(one -> one.rule().id().equals(info.id())).forEach(told::add);
    }
    String off = level == null ? checked.whyOff(info) : "";
    return hits.stream().map(hit -> trace(check, hit, undoing, told, off)).toList();
  }

  private MatchTrace trace(
      WordsCheck check, Hit hit, List<Hit> undoing, List<WordFinding> told, String off) {
    WordsCheck.Decision decision = check.decide(hit, undoing, checked.hits);
    Fate fate = decision.fate();
    Hit by = decision.by();
    String byRule = "";
    Level level = null;
    if (fate == Fate.FINDING) {
      WordFinding own = finding(hit, told);
      WordFinding better = own == null ? null : Superseding.by(own, checked.flagged);
      WordFinding parent =
          own == null ? null : Restatements.parent(own, Superseding.apply(checked.flagged));
      if (own == null) {
        fate = Fate.SOURCED;
      } else if (!own.hit().range().equals(hit.range())) {
        fate = Fate.OVERLAPPED;
        by = own.hit();
      } else if (better != null) {
        fate = Fate.SUPERSEDED;
        by = better.hit();
        byRule = better.rule().id();
      } else if (parent != null) {
        fate = Fate.RESTATES;
        by = parent.hit();
        byRule = parent.rule().id();
      }
      level = own == null ? null : own.level();
    }
    WordsCheck.Decision otherwise =
        switch (decision.fate()) {
          case OUT_OF_SCOPE -> check.decideInScope(hit, undoing, checked.hits);
          case UNDONE -> check.decideByAssertion(hit, checked.hits);
          default -> null;
        };
    AssertionTrace assertion = decision.assertion() == null ? null : assertion(hit);
    AssertionFilter filter = check.rule().assertion();
    boolean accepted = decision.assertion() == null || filter.accepts(decision.assertion());
    return new MatchTrace(
        check.rule(),
        hit.range(),
        off,
        fate,
        level,
        by == null ? null : by.range(),
        byRule,
        otherwise == null ? null : otherwise.fate(),
        assertion,
        refusals(filter, decision),
        assertion == null ? List.of() : decisive(check, assertion, accepted));
  }

  private List<AssertionFilter.Refusal> refusals(
      AssertionFilter filter, WordsCheck.Decision decision) {
    Assertion assertion = decision.assertion();
    if (assertion == null) {
      return List.of();
    }
    if (decision.fate() == Fate.NOT_ASKED_FOR && filter.accepts(assertion)) {
      return List.of(filter.refusal(checked.hits.about(decision.hit()).subject()));
    }
    return filter.refusals(assertion);
  }

  /** The finding of the rule that a flagged match became. */
  private static @Nullable WordFinding finding(Hit hit, List<WordFinding> told) {
    for (WordFinding one : told) {
      if (one.hit().overlaps(hit)) {
        return one;
      }
    }
    return null;
  }

  private static List<Turn> decisive(WordsCheck check, AssertionTrace trace, boolean accepted) {
    return trace.turns().stream()
        .filter(
            turn -> {
              Assertion without = turn.without();
              return check.rule().assertion().accepts(without) != accepted;
            })
        .toList();
  }

  private @Nullable AssertionTrace assertion(Hit hit) {
    Sentence sentence = hit.sentence();
    return sentence == null
        ? null
        : checked
            .reading
            .trace(hit.block().text(), sentence, hit.first(), hit.end(), hit::matched)
            .in(Setting.of(hit.block().role()), checked.hits.required(hit));
  }
}
