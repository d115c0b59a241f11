package io.github.medlint.check;

import io.github.medlint.match.Hit;
import java.util.List;

/**
 * Whether a requirement's trigger holds, and why.
 *
 * @param holds the answer
 * @param why the fact that decides, in words that complete a sentence
 * @param hits where it stands; empty if it is declared, or does not hold
 */
record Trigger(boolean holds, String why, List<Hit> hits) {

  Trigger {
    hits = List.copyOf(hits);
  }
}
