package io.github.medlint.check;

import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** One rule about what is a claim, compiled. */
final class RegisterCheck {

  private final Rule.Register rule;
  private final WordsCheck words;
  // In one order: the first finding of a sentence tells of it, and reports must not change.
  private final List<String> findingsOf;

  RegisterCheck(Rule.Register rule, PatternSet.Builder patterns) {
    this.rule = rule;
    this.words = new WordsCheck(rule.claim(), patterns);
    this.findingsOf = rule.findingsOf().stream().sorted().toList();
  }

  Rule.Register rule() {
    return rule;
  }

  /** What finds the words that make such a claim. */
  WordsCheck words() {
    return words;
  }

  /** Tells of each finding of another rule that makes its sentence such a claim. */
  void tell(Evidence draft, Refused to) {
    for (String other : findingsOf) {
      for (WordFinding finding : draft.fired().getOrDefault(other, List.of())) {
        to.tell(finding.hit(), rule.told() + ", as " + other + " finds");
      }
    }
  }

  /** The words that make such a claim. */
  List<WordFinding> found(Evidence draft) {
    List<WordFinding> found =
        new ArrayList<>(words.findings(draft.matches(), draft.assertions(), Level.ADVICE));
    for (String other : findingsOf) {
      found.addAll(draft.fired().getOrDefault(other, List.of()));
    }
    return found;
  }
}
