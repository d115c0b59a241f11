package io.github.medlint.rule;

import java.util.Locale;

/** What a finding means for publication, from the gravest. */
public enum Level {
  /** A prohibited claim is made or a required statement is missing: do not publish. */
  ERROR,
  /** Likely misleading or incomplete: needs a reviewer. */
  WARNING,
  /** Wording or good practice. */
  ADVICE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean atLeast(Level other) {
    return compareTo(other) <= 0;
  }

  /** The level one step below; advice stays advice. */
  public Level lower() {
    return this == ERROR ? WARNING : ADVICE;
  }
}
