package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.Placement;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One rule that looks for words, compiled. */
final class WordsCheck implements RuleCheck {

  private final Rule.Words rule;
  private final MatchPlan match;
  private final MatchPlan except;
  private final List<Integer> patterns;

  WordsCheck(Rule.Words rule, PatternSet.Builder builder) {
    this.rule = rule;
    this.match = MatchPlan.of(rule.match(), builder);
    this.except =
        new MatchPlan.Patterns(rule.except().phrases().stream().map(builder::phrase).toList());
    this.patterns = Stream.of(match, except).flatMap(plan -> plan.patterns().stream()).toList();
  }

  @Override
  public Rule.Words rule() {
    return rule;
  }

  @Override
  public @Nullable String unmatched() {
    return match.unmatched();
  }

  /**
   * What the rule flags, in reading order.
   *
   * @param level the rule's level for an asserted claim, after the configuration
   */
  List<WordFinding> findings(DocumentMatches matches, HitAssertions assertions, Level level) {
    WidestFindings findings = new WidestFindings();
    Undoing undoing = undoing(matches);
    for (Hit hit : match.hits(matches)) {
      add(decide(hit, undoing, assertions), level, findings);
    }
    return findings.list();
  }

  /** Adds what a decision flags, if it flags anything. */
  void add(Decision decision, Level level, WidestFindings into) {
    Assertion assertion = decision.assertion();
    if (decision.fate() == Fate.FINDING && assertion != null) {
      Level own = rule.ladder() ? onLadder(level, assertion) : level;
      if (decision.hit().claim() && own == Level.ERROR) {
        own = Level.WARNING; // Read from all that is said; no certain words are wrong.
      }
      into.add(new WordFinding(rule, decision.hit(), assertion, own));
    }
  }

  MatchPlan match() {
    return match;
  }

  /** What in a document undoes matches of the rule. */
  Undoing undoing(DocumentMatches matches) {
    return Undoing.of(except.hits(matches), rule.except().inSentence());
  }

  /** What it looks for, to flag it or to undo what it flags. */
  @Override
  public List<Integer> patterns() {
    return patterns;
  }

  @Override
  public Found find(Evidence draft, Level level) {
    return new Found.Flagged(findings(draft.matches(), draft.assertions(), level));
  }

  /**
   * Decides about a match.
   *
   * @param undoing what undoes one, see {@link #undoing}
   */
  Decision decide(Hit hit, Undoing undoing, HitAssertions assertions) {
    return inScope(hit.block())
        ? decideInScope(hit, undoing, assertions)
        : new Decision(hit, Fate.OUT_OF_SCOPE, null, null);
  }

  /** As {@link #decide} if the match stood in a part of the page that the rule looks at. */
  Decision decideInScope(Hit hit, Undoing undoing, HitAssertions assertions) {
    Hit by = undoing.of(hit);
    return by == null
        ? decideByAssertion(hit, assertions)
        : new Decision(hit, Fate.UNDONE, by, null);
  }

  /** As {@link #decideInScope} if nothing undid the match. */
  Decision decideByAssertion(Hit hit, HitAssertions assertions) {
    Assertion assertion = assertions.of(hit);
    boolean accepted = rule.assertion().accepts(assertion);
    if (accepted && rule.assertion().asksWhom()) {
      About about = assertions.about(hit);
      accepted = rule.assertion().about().contains(about.subject());
      assertion = about.addedTo(assertion);
    }
    return new Decision(hit, accepted ? Fate.FINDING : Fate.NOT_ASKED_FOR, null, assertion);
  }

  /**
   * What a rule makes of a match.
   *
   * @param by what undoes it; null if nothing does
   * @param assertion null if it did not come to that
   */
  record Decision(Hit hit, Fate fate, @Nullable Hit by, @Nullable Assertion assertion) {}

  /** Each rung below an asserted claim takes the level down by one. */
  private static Level onLadder(Level level, Assertion assertion) {
    Level lowered = level;
    for (int rung = 0; rung < assertion.certainty().rung(); rung++) {
      lowered = lowered.lower();
    }
    return lowered;
  }

  private boolean inScope(Block block) {
    return !block.in(Placement.NAVIGATION)
        && rule.scope().stream().anyMatch(scope -> scope.covers(block.role()));
  }
}
