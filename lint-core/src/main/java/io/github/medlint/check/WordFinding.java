package io.github.medlint.check;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A match that a rule flags, before the same claim at several places becomes one finding.
 *
 * @param also what other rules that restate this one add to its authority
 * @param told what stands in the rule's message for names in braces, beside the words found
 * @param remarks what the message says of the facts behind it, a sentence each
 */
record WordFinding(
    Rule.Words rule,
    Hit hit,
    Assertion assertion,
    Level level,
    List<Authority> also,
    Map<String, String> told,
    List<String> remarks) {

  WordFinding(Rule.Words rule, Hit hit, Assertion assertion, Level level) {
    this(rule, hit, assertion, level, List.of(), Map.of(), List.of());
  }

  /** This finding, as grave as the gravest of those that restate it, and resting on them too. */
  WordFinding with(List<WordFinding> restating) {
    Level gravest = level;
    List<Authority> more = new ArrayList<>(also);
    for (WordFinding other : restating) {
      gravest = other.level.compareTo(gravest) < 0 ? other.level : gravest;
      more.addAll(other.rule.info().authority());
    }
    return new WordFinding(rule, hit, assertion, gravest, more, told, remarks);
  }

  /** The finding with what its message tells more. */
  WordFinding saying(Map<String, String> more) {
    return new WordFinding(rule, hit, assertion, level, also, more, remarks);
  }

  /** The finding at another level, with what its message says of the facts behind it. */
  WordFinding weighed(Level weighed, List<String> more) {
    return new WordFinding(rule, hit, assertion, weighed, also, told, more);
  }

  /** The rule's message with all names in it filled in. */
  String message() {
    String message = rule.info().message().replace("{match}", quote());
    for (Map.Entry<String, String> name : told.entrySet()) {
      message = message.replace("{" + name.getKey() + "}", name.getValue());
    }
    return remarks.isEmpty() ? message : message + " " + String.join(" ", remarks);
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
