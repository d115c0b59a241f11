package io.github.medlint.lexicon;

import java.util.Locale;

/** What people want of a target. */
public enum Valence {
  MORE,
  LESS,
  /** More or less, as the case may be: “skin”, “hormones”. */
  EITHER;

  /** The name used in lexicon files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
