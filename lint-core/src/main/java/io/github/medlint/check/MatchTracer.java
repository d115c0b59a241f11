package io.github.medlint.check;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.Assertion.Setting;
import io.github.medlint.language.assertion.AssertionTrace;
import io.github.medlint.language.assertion.AssertionTrace.Turn;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a rule's decisions about some matches again and keeps what decided them. */
final class MatchTracer {

  private final Checked checked;

  MatchTracer(Checked checked) {
    this.checked = checked;
  }

  /**
   * How a kind of rule goes on from the words that it looks for.
   *
   * @param fate what becomes of words that it looks for and does not flag
   * @param findings what it flags at a level
   * @param notes what it has to tell of such words
   */
  private record Kind(
      Fate fate, Function<Level, List<WordFinding>> findings, Function<Hit, List<String>> notes) {}

  /** What becomes of a rule's matches in a sentence. */
  List<MatchTrace> trace(WordsCheck check, Spot place) {
    return trace(
        check,
        place,
        new Kind(
            Fate.FINDING,
            level -> check.findings(checked.matches, checked.hits, level),
            hit -> List.of()));
  }

  /** What becomes of the claims in a sentence that must have a source. */
  List<MatchTrace> trace(SubstantiationCheck check, Spot place) {
    return trace(
        check.claims(),
        place,
        new Kind(
            Fate.SOURCED,
            level -> check.findings(checked.matches, checked.sources(), checked.hits, level),
            hit -> check.notes(hit, checked.matches, checked.sources(), checked.places)));
  }

  /** What becomes of the praise in a sentence. */
  List<MatchTrace> trace(BalanceCheck check, Spot place) {
    return trace(
        check.benefits(),
        place,
        new Kind(
            Fate.BALANCED,
            level -> check.findings(checked, level),
            hit -> check.notes(hit, checked, checked.places)));
  }

  /** What the claims register makes of a sentence. */
  List<MatchTrace> trace(RegisterCheck check, Spot place) {
    return trace(
        check.words(),
        place,
        new Kind(Fate.LISTED, level -> List.of(), hit -> List.of(check.rule().told())));
  }

  private List<MatchTrace> trace(WordsCheck check, Spot place, Kind kind) {
    List<Hit> hits = check.match().hits(checked.matches).stream().filter(place::holds).toList();
    if (hits.isEmpty()) {
      return List.of();
    }
    RuleInfo info = check.rule().info();
    boolean off = checked.level(info).isEmpty();
    Undoing undoing = check.undoing(checked.matches);
    List<WordFinding> told =
        off
            ? kind.findings.apply(info.level())
            : checked.flagged.stream().filter(one -> one.rule().id().equals(info.id())).toList();
    String whyOff = off ? checked.applies.whyOff(info) : "";
    return hits.stream().map(hit -> trace(check, hit, undoing, told, whyOff, kind)).toList();
  }

  private MatchTrace trace(
      WordsCheck check, Hit hit, Undoing undoing, List<WordFinding> told, String off, Kind kind) {
    WordsCheck.Decision decision = check.decide(hit, undoing, checked.hits);
    Fate fate = decision.fate();
    Hit by = decision.by();
    String byRule = "";
    Level level = null;
    if (fate == Fate.FINDING) {
      WordFinding own = finding(hit, told);
      WordFinding better = own == null ? null : checked.superseding.by(own);
      WordFinding parent = own == null ? null : Restatements.parent(own, checked.foremost);
      if (own == null) {
        fate = kind.fate;
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
    List<String> notes = new ArrayList<>();
    if (decision.fate() == Fate.FINDING) {
      notes.addAll(kind.notes.apply(hit));
    }
    if (fate == Fate.FINDING) {
      notes.addAll(checked.restating(check.rule().id()));
    }
    AssertionTrace assertion = decision.assertion() == null ? null : assertion(hit);
    AssertionFilter filter = check.rule().assertion();
    boolean accepted = decision.assertion() == null || filter.accepts(decision.assertion());
    if (decision.assertion() != null && accepted && filter.asksWhom()) {
      notes.add(about(hit));
    }
    return new MatchTrace(
        check.rule(),
        hit.range(),
        off,
        kind.fate == Fate.LISTED,
        fate,
        level,
        by == null ? null : by.range(),
        byRule,
        otherwise == null ? null : otherwise.fate(),
        assertion,
        refusals(filter, decision),
        notes,
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

  private String about(Hit hit) {
    About about = checked.hits.about(hit);
    TextRange words = about.words();
    return "it is about the "
        + about.subject().label()
        + ": "
        + (words == null ? "" : checked.places.told(hit.block(), words) + ", ")
        + about.why();
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
