package io.github.medlint.rule;

import java.util.Locale;

/** What kind of claim a sentence makes, as the claims register sorts them. */
public enum ClaimType {
  EFFICACY,
  SAFETY,
  COMPARATIVE,
  QUANTITATIVE,
  TESTIMONIAL,
  PRICE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
