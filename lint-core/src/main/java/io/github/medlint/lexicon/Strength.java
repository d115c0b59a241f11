package io.github.medlint.lexicon;

import java.util.Locale;

/** How much a word promises by itself. */
public enum Strength {
  /** “Cures”, “erases”. */
  STRONG,
  PLAIN,
  /** “Treats”, “manages”: what any service does. */
  GENERIC,
  /** “Supports”: goes with anything. */
  WEAK;

  /** The name used in lexicon and rule files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
