package io.github.medlint.claim;

import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.Assertion.Certainty;
import io.github.medlint.language.assertion.Assertion.Mood;
import io.github.medlint.language.assertion.Assertion.Polarity;
import io.github.medlint.language.assertion.Assertion.Voice;
import io.github.medlint.lexicon.LexicalGroup;
import io.github.medlint.lexicon.Slot;
import io.github.medlint.match.Hit;

/**
 * Words that fill a slot.
 *
 * @param group what they are in the lexicon
 * @param hit where they stand
 * @param assertion what the copy does with them; plain for words that only surround a claim
 */
record Filler(LexicalGroup group, Hit hit, Assertion assertion) {

  boolean is(Slot slot) {
    return group.slot() == slot;
  }

  int first() {
    return hit.first();
  }

  int end() {
    return hit.end();
  }

  /** Whether the copy stands by the words: it affirms them, and neither asks nor quotes them. */
  boolean isStated() {
    return assertion.polarity() == Polarity.AFFIRMED
        && (assertion.mood() == Mood.STATEMENT || assertion.mood() == Mood.INSTRUCTION)
        && assertion.voice() != Voice.QUOTED;
  }

  boolean isHedged() {
    return assertion.certainty() == Certainty.HEDGED || assertion.certainty() == Certainty.POSSIBLE;
  }

  /** Whether it stands within a longer one. */
  boolean isWithin(Filler other) {
    return other.first() <= first()
        && other.end() >= end()
        && other.end() - other.first() > end() - first();
  }
}
