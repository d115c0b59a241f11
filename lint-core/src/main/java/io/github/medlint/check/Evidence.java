package io.github.medlint.check;

import io.github.medlint.config.Facts;
import io.github.medlint.language.Assertion;
import io.github.medlint.language.AssertionFinder;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is known of a draft when its requirements are answered. For one thread. */
final class Evidence {

  private static final Assertion PLAIN =
      new Assertion(
          Assertion.Polarity.AFFIRMED,
          Assertion.Certainty.ASSERTED,
          Assertion.Mood.STATEMENT,
          Assertion.Voice.OWN,
          List.of());

  private final DocumentMatches matches;
  private final Facts facts;
  private final Map<String, List<WordFinding>> fired;
  private final AssertionFinder assertions;
  // Several requirements ask for the same concept, and so for the very same hits.
  private final IdentityHashMap<Hit, Assertion> known = new IdentityHashMap<>();

  /**
   * What is known.
   *
   * @param matches the matches of all patterns
   * @param facts what is declared
   * @param fired by rule id what the word rules found
   * @param assertions tells what the copy does with its words
   */
  Evidence(
      DocumentMatches matches,
      Facts facts,
      Map<String, List<WordFinding>> fired,
      AssertionFinder assertions) {
    this.matches = matches;
    this.facts = facts;
    this.fired = fired;
    this.assertions = assertions;
  }

  DocumentMatches matches() {
    return matches;
  }

  Facts facts() {
    return facts;
  }

  /** By rule id what the word rules found. */
  Map<String, List<WordFinding>> fired() {
    return fired;
  }

  Assertion assertion(Hit hit) {
    return known.computeIfAbsent(hit, h -> assertion(h, assertions));
  }

  /** What the copy does with a match; one that stands in no sentence is taken as it is. */
  static Assertion assertion(Hit hit, AssertionFinder assertions) {
    Sentence sentence = hit.sentence();
    return sentence == null
        ? PLAIN
        : assertions.find(hit.block().text(), sentence, hit.first(), hit.end(), hit::matched);
  }
}
