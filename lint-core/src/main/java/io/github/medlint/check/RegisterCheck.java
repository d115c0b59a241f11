package io.github.medlint.check;

import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule about what is a claim, compiled. */
final class RegisterCheck implements RuleCheck {

  private final Rule.Register rule;
  private final WordsCheck words;
  // In one order: the first finding of a sentence tells of it, and reports must not change.
  private final List<String> findingsOf;

  RegisterCheck(Rule.Register rule, PatternSet.Builder patterns) {
    this.rule = rule;
    this.words = new WordsCheck(rule.claim(), patterns);
    this.findingsOf = rule.findingsOf().stream().sorted().toList();
  }

  @Override
  public Rule.Register rule() {
    return rule;
  }

  @Override
  public List<Integer> patterns() {
    return words.patterns();
  }

  @Override
  public @Nullable String unmatched() {
    return words.unmatched();
  }

  @Override
  public boolean waitsToBeAsked() {
    return true;
  }

  /** What finds the words that make such a claim. */
  WordsCheck words() {
    return words;
  }

  /** Tells of each finding of another rule that makes its sentence such a claim. */
  void tell(Evidence draft, Refused to) {
    for (String other : findingsOf) {
      for (Hit hit : draft.found(other).hits()) {
        to.tell(hit, rule.told() + ", as " + other + " finds");
      }
    }
  }

  /** The words that make such a claim. */
  @Override
  public Found find(Evidence draft, Level level) {
    List<Found.Said> said =
        new ArrayList<>(
            new Found.Flagged(words.findings(draft.matches(), draft.assertions(), level))
                .said(draft.assertions()));
    for (String other : findingsOf) {
      said.addAll(draft.found(other).said(draft.assertions()));
    }
    return new Found.Listed(said);
  }
}
