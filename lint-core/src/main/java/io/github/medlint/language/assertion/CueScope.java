package io.github.medlint.language.assertion;

import io.github.medlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A cue of a sentence and how far it reaches by the words alone. Ranges are of the block's text.
 *
 * @param kind what it says of a statement: {@code negation}, {@code hedge} …; {@code end}, {@code
 *     subordinate}, {@code question} and {@code pseudo} say nothing of one
 * @param range the cue's words
 * @param forward whether it works on what follows it, rather than on what stands before it
 * @param scope from the first to the last word that it reaches; null if it reaches none
 * @param stop what ends the scope
 * @param stoppedBy the word that ends it; null if none does
 */
public record CueScope(
    String kind,
    TextRange range,
    boolean forward,
    @Nullable TextRange scope,
    Reach stop,
    @Nullable TextRange stoppedBy) {

  /** Whether it can say something of a statement. */
  public boolean turns() {
    return !kind.equals("end")
        && !kind.equals("subordinate")
        && !kind.equals("question")
        && !kind.equals("pseudo");
  }
}
