package io.github.medlint.check;

import io.github.medlint.match.Hit;
import java.util.List;

/**
 * Whether a requirement's trigger holds, and why.
 *
 * @param truth the answer
 * @param why the fact that decides, in words that complete a sentence
 * @param hits where it stands; empty if it is declared, or does not hold
 */
record Trigger(Truth truth, String why, List<Hit> hits) {

  /** Whether something is so. */
  enum Truth {
    YES,
    NO,
    /** It hangs on a fact that is not declared. */
    UNKNOWN
  }

  Trigger {
    hits = List.copyOf(hits);
  }

  static Trigger yes(String why, List<Hit> hits) {
    return new Trigger(Truth.YES, why, hits);
  }

  static Trigger no(String why) {
    return new Trigger(Truth.NO, why, List.of());
  }

  static Trigger unknown(String why) {
    return new Trigger(Truth.UNKNOWN, why, List.of());
  }

  boolean is(Truth asked) {
    return truth == asked;
  }
}
