package io.github.medlint.claim;

import io.github.medlint.language.Sentence;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sentences of one document claim. */
public final class ClaimReadings {

  // By identity: the sentences of one document are always the same objects.
  private final IdentityHashMap<Sentence, SentenceReading> bySentence;
  private final int bar;

  ClaimReadings(IdentityHashMap<Sentence, SentenceReading> bySentence, int bar) {
    this.bySentence = bySentence;
    this.bar = bar;
  }

  /** What a sentence claims; null if it has no word of the lexicon. */
  public @Nullable SentenceReading of(Sentence sentence) {
    return bySentence.get(sentence);
  }

  /** The points that a sentence needs to make a claim of the seller's. */
  public int bar() {
    return bar;
  }

  /**
   * The sentences that make a claim, in no particular order.
   *
   * @param atLeast the points that they need
   */
  public List<SentenceReading> claiming(int atLeast) {
    return bySentence.values().stream()
        .filter(reading -> reading.points() >= atLeast && !reading.claims().isEmpty())
        .toList();
  }
}
