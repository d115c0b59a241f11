package io.github.medlint.check;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.language.Assertion;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A match that a rule flags, before the same claim at several places becomes one finding.
 *
 * @param also what other rules that restate this one add to its authority
 */
record WordFinding(
    Rule.Words rule, Hit hit, Assertion assertion, Level level, List<Authority> also) {

  WordFinding(Rule.Words rule, Hit hit, Assertion assertion, Level level) {
    this(rule, hit, assertion, level, List.of());
  }

  /** This finding, as grave as the gravest of those that restate it, and resting on them too. */
  WordFinding with(List<WordFinding> restating) {
    Level gravest = level;
    List<Authority> more = new ArrayList<>(also);
    for (WordFinding other : restating) {
      gravest = other.level.compareTo(gravest) < 0 ? other.level : gravest;
      more.addAll(other.rule.info().authority());
    }
    return new WordFinding(rule, hit, assertion, gravest, more);
  }

  String quote() {
    return Folded.quote(hit);
  }

  String context() {
    return Folded.context(hit);
  }

  /** Findings with the same key make the same claim. */
  String key() {
    return rule.id() + "\n" + quote().toLowerCase(Locale.ROOT);
  }
}
