package io.github.medlint.language;

import java.util.List;
import java.util.Locale;

/**
 * A word or group of words that turns a statement near it.
 *
 * @param kind what it does to the statement
 * @param direction on which side of it the statement stands
 * @param reach how many words may stand between
 * @param words its word forms in order
 */
record Cue(Kind kind, Direction direction, int reach, List<String> words) {

  enum Kind {
    NEGATION,
    HEDGE,
    CONDITION,
    ATTRIBUTION,
    QUOTATION,
    /** Closes every scope that is open. */
    END,
    /** Looks like another kind and is none. */
    PSEUDO;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Direction {
    FORWARD,
    BACKWARD
  }

  /**
   * A cue in a sentence.
   *
   * @param first index of its first word
   * @param end index behind its last word
   */
  record Hit(Cue cue, int first, int end) {}
}
