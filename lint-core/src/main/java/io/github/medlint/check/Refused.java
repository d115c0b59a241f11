package io.github.medlint.check;

import io.github.medlint.match.Hit;

/** Hears of words that a rule looked at and made nothing of. */
@FunctionalInterface
interface Refused {

  /**
   * Hears of some words.
   *
   * @param why in words that complete a sentence
   */
  void tell(Hit at, String why);
}
