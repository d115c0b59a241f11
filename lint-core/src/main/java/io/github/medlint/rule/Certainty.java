package io.github.medlint.rule;

import java.util.Locale;

/** How sure the tool can be of a rule's findings, apart from their level. */
public enum Certainty {
  /** The words themselves are the fault, or a text is or is not there. */
  EXACT,
  /** A pattern of words and their use; seldom wrong. */
  PATTERN,
  /** Somebody has to judge. */
  JUDGEMENT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
