package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.Placement;
import io.github.medlint.language.Assertion;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** One rule that looks for words, compiled. */
final class WordsCheck {

  private final Rule.Words rule;
  private final MatchPlan match;
  private final MatchPlan except;

  WordsCheck(Rule.Words rule, PatternSet.Builder patterns) {
    this.rule = rule;
    this.match = MatchPlan.of(rule.match(), patterns);
    this.except =
        new MatchPlan.Patterns(rule.except().phrases().stream().map(patterns::phrase).toList());
  }

  Rule.Words rule() {
    return rule;
  }

  /**
   * What the rule flags, in reading order.
   *
   * @param level the rule's level for an asserted claim, after the configuration
   */
  List<WordFinding> findings(DocumentMatches matches, HitAssertions assertions, Level level) {
    List<WordFinding> findings = new ArrayList<>();
    List<Hit> undoing = except.hits(matches);
    for (Hit hit : match.hits(matches)) {
      if (!inScope(hit.block()) || undone(hit, undoing)) {
        continue;
      }
      Assertion assertion = assertions.of(hit);
      if (rule.assertion().accepts(assertion)) {
        Level own = rule.ladder() ? onLadder(level, assertion) : level;
        add(new WordFinding(rule, hit, assertion, own), findings);
      }
    }
    return findings;
  }

  /** Each rung below an asserted claim takes the level down by one. */
  private static Level onLadder(Level level, Assertion assertion) {
    Level lowered = level;
    for (int rung = 0; rung < assertion.certainty().rung(); rung++) {
      lowered = lowered.lower();
    }
    return lowered;
  }

  /** Matches of one rule that overlap are one: the widest stays. */
  private static void add(WordFinding finding, List<WordFinding> into) {
    for (int i = 0; i < into.size(); i++) {
      WordFinding other = into.get(i);
      if (other.hit().overlaps(finding.hit())) {
        if (finding.hit().range().length() > other.hit().range().length()) {
          into.set(i, finding);
        }
        return;
      }
    }
    into.add(finding);
  }

  private boolean inScope(Block block) {
    return !block.in(Placement.NAVIGATION)
        && rule.scope().stream().anyMatch(scope -> scope.covers(block.role()));
  }

  private boolean undone(Hit hit, List<Hit> undoing) {
    boolean anywhere = rule.except().inSentence();
    return undoing.stream()
        .anyMatch(other -> other.overlaps(hit) || (anywhere && other.sameSentence(hit)));
  }
}
