package io.github.medlint.rule;

import io.github.medlint.language.Assertion;
import java.util.Set;

/** Which assertions a rule is about. */
public record AssertionFilter(
    Set<Assertion.Polarity> polarity,
    Set<Assertion.Certainty> certainty,
    Set<Assertion.Mood> mood,
    Set<Assertion.Voice> voice) {

  /** What a claim rule is about if it does not say: affirmed statements that are not quoted. */
  public static final AssertionFilter CLAIM =
      new AssertionFilter(
          Set.of(Assertion.Polarity.AFFIRMED),
          Set.of(Assertion.Certainty.values()),
          Set.of(Assertion.Mood.STATEMENT, Assertion.Mood.INSTRUCTION),
          Set.of(Assertion.Voice.OWN, Assertion.Voice.ATTRIBUTED, Assertion.Voice.TESTIMONIAL));

  /** What a wording rule is about if it does not say: the words, however they are used. */
  public static final AssertionFilter WORDING =
      new AssertionFilter(
          Set.of(Assertion.Polarity.values()),
          Set.of(Assertion.Certainty.values()),
          Set.of(Assertion.Mood.values()),
          CLAIM.voice());

  public AssertionFilter {
    polarity = Set.copyOf(polarity);
    certainty = Set.copyOf(certainty);
    mood = Set.copyOf(mood);
    voice = Set.copyOf(voice);
  }

  public boolean accepts(Assertion assertion) {
    return polarity.contains(assertion.polarity())
        && certainty.contains(assertion.certainty())
        && mood.contains(assertion.mood())
        && voice.contains(assertion.voice());
  }
}
