package io.github.medlint.lexicon;

import java.util.Locale;

/** Where an effect is said to move its target. */
public enum Direction {
  RAISE,
  /** “Improves”: for the better, whatever that is. */
  BETTER,
  LOWER,
  RESTORE,
  TREAT,
  PREVENT,
  CURE,
  /** “Worsens”, “triggers”: a harm, unless told of what nobody wants. */
  CAUSE;

  /** The name used in lexicon and rule files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
