package io.github.medlint.language.syntax;

import io.github.medlint.language.Sentence;
import java.util.concurrent.atomic.LongAdder;

/** Counts how many sentences and tokens reached each level. Safe for several threads. */
public final class LevelCounts {

  private final LongAdder tagged = new LongAdder();
  private final LongAdder taggedTokens = new LongAdder();
  private final LongAdder parsed = new LongAdder();
  private final LongAdder parsedTokens = new LongAdder();

  void countTagged(Sentence sentence) {
    tagged.increment();
    taggedTokens.add(sentence.tokens().size());
  }

  void countParsed(Sentence sentence) {
    parsed.increment();
    parsedTokens.add(sentence.tokens().size());
  }

  /** Sentences that were tagged: those that reached level 2. */
  public long tagged() {
    return tagged.sum();
  }

  /** Tokens of the sentences that were tagged. */
  public long taggedTokens() {
    return taggedTokens.sum();
  }

  /** Sentences that were parsed: those that reached level 3. */
  public long parsed() {
    return parsed.sum();
  }

  /** Tokens of the sentences that were parsed. */
  public long parsedTokens() {
    return parsedTokens.sum();
  }
}
