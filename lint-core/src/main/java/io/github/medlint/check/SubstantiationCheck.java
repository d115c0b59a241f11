package io.github.medlint.check;

import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One rule about claims and their sources, compiled. */
final class SubstantiationCheck implements RuleCheck {

  private final Rule.Substantiation rule;
  private final WordsCheck claims;
  private final SourceFaultPlan fault;

  SubstantiationCheck(Rule.Substantiation rule, PatternSet.Builder patterns) {
    this.rule = rule;
    this.claims = new WordsCheck(rule.claim(), patterns);
    this.fault = SourceFaultPlan.of(rule.fault(), patterns);
  }

  @Override
  public Rule.Substantiation rule() {
    return rule;
  }

  /** What finds the claims that must have a source. */
  WordsCheck claims() {
    return claims;
  }

  @Override
  public List<Integer> patterns() {
    return claims.patterns();
  }

  @Override
  public @Nullable String unmatched() {
    return claims.unmatched();
  }

  @Override
  public Found find(Evidence draft, Level level) {
    return new Found.Flagged(findings(draft.matches(), draft.sources(), draft.assertions(), level));
  }

  /**
   * What the rule flags, in reading order.
   *
   * @param level the rule's level for an asserted claim, after the configuration
   */
  List<WordFinding> findings(
      DocumentMatches matches, Sources sources, HitAssertions assertions, Level level) {
    Set<Assertion.Setting> setting = rule.claim().assertion().setting();
    List<WordFinding> claimed = claims.findings(matches, assertions, level);
    return fault.findings(claimed, matches, sources, hit -> found(hit, assertions, level)).stream()
        .filter(finding -> setting.contains(finding.assertion().setting()))
        .toList();
  }

  /** What there is to tell of a claim that the rule looks for, a sentence each. */
  List<String> notes(Hit claim, DocumentMatches matches, Sources sources, Places places) {
    return fault.notes(claim, matches, sources, places);
  }

  /** Tells of words that the rule looks at and that are none of its claims. */
  void tell(DocumentMatches matches, Sources sources, Places places, Refused to) {
    fault.tell(matches, sources, places, to);
  }

  /** A finding at words that are no claim of the rule. */
  private WordFinding found(Hit hit, HitAssertions assertions, Level level) {
    Assertion assertion = assertions.inItsSetting(Assertion.PLAIN, hit);
    return new WordFinding(rule.claim(), hit, assertion, level);
  }
}
