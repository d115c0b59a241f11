package io.github.medlint.language.assertion;

import java.util.Locale;

/** Who or what a statement is about. */
public enum Subject {
  /** What the copy sells, and its seller: a drug, “our therapy”, “the program”. */
  PRODUCT,
  /** A disease and what it does: “PTSD reshapes the brain”. */
  DISEASE,
  /** The reader, a patient, people. */
  PATIENT,
  /** Other care, other people, the world: “supportive relationships”. */
  OTHER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
