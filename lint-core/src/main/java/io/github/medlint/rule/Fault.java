package io.github.medlint.rule;

import java.util.Locale;

/** What can be wrong with a statement that is asked for. */
public enum Fault {
  /** It stands nowhere. */
  MISSING,
  /** Its wording is fixed, and it stands in other words. */
  ALTERED,
  /** It does not cover all that asks for it. */
  INCOMPLETE,
  /** It stands, but not where it must. */
  DISTANT,
  /** The copy says the opposite elsewhere. */
  CONTRADICTED;

  /** The name used in rule files and reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
