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

  RegisterCheck(Rule.Register rule, PatternSet.Builder patterns) {
    this.rule = rule;
    this.words = new WordsCheck(rule.claim(), patterns);
  }

  Rule.Register rule() {
    return rule;
  }

  /** The words that make such a claim. */
  List<WordFinding> found(Evidence draft) {
    List<WordFinding> found =
        new ArrayList<>(words.findings(draft.matches(), draft.assertions(), Level.ADVICE));
    for (String other : rule.findingsOf()) {
      found.addAll(draft.fired().getOrDefault(other, List.of()));
    }
    return found;
  }
}
