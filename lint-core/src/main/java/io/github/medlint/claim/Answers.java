package io.github.medlint.claim;

import io.github.medlint.language.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that claim by answering: “Does it cure gout? Yes, it does.” and “Pills do not
 * cure gout. Our drops do.” They take up the effect of the sentence before.
 */
final class Answers {

  /** The kind of words that take up what was said before. */
  private static final String AFFIRMS = "affirm";

  private static final int MOST_WORDS = 7;

  private final ClaimFinder finder;
  private List<Effect> open = List.of();

  Answers(ClaimFinder finder) {
    this.finder = finder;
  }

  /**
   * What a sentence claims by answering the one before it; null if it does not. To be asked of all
   * sentences in reading order.
   *
   * @param own the effects that it tells of itself
   */
  @Nullable SentenceReading next(Sentence sentence, List<Filler> fillers, List<Effect> own) {
    List<Effect> before = open;
    open = own.stream().filter(one -> one.isBenefit() && !one.doing().isStated()).toList();
    if (before.isEmpty() || !own.isEmpty() || sentence.words().size() > MOST_WORDS) {
      return null;
    }
    return fillers.stream()
        .filter(filler -> filler.group().is(AFFIRMS))
        .findFirst()
        .map(words -> finder.answer(before.get(0), words))
        .orElse(null);
  }
}
