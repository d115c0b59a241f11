package io.github.medlint.lexicon;

import java.util.Locale;

/** The part of a claim that words can fill. */
public enum Slot {
  /** What is done: “relieves”, “boosts”, “cure”. */
  EFFECT,
  /** What it is done to: “pain”, “energy”, “skin”. */
  TARGET,
  /** A whole effect in one expression: “weight loss”, “pain-free”. */
  RESULT,
  /** How much: “dramatically”, “life-changing”. */
  DEGREE,
  /** How fast: “within days”, “instant”. */
  SPEED,
  /** How long: “permanent”, “for years”. */
  DURATION,
  /** A number that an effect may have. */
  NUMBER,
  /** How surely: “guaranteed”, “every patient”. */
  GUARANTEE,
  /** That it does no harm: “no side effects”, “gentle”. */
  SAFETY,
  /** That it is above others: “the best”, “better than”. */
  RANK,
  /** That it is proven: “clinically proven”, “studies show”. */
  EVIDENCE,
  /** That it does what another product does: “works like”. */
  EQUIVALENCE,
  /** That an authority stands behind it: “FDA-registered”. */
  APPROVAL,
  /** How easily it is had: “no prescription”. */
  ACCESS,
  /** That the reader must hurry or fear. */
  URGENCY,
  /** What a patient or customer tells. */
  STORY,
  /** What is sold, or could be. */
  PRODUCT,
  /** Who sells it. */
  PROVIDER,
  /** The reader. */
  READER,
  /** Those who take it. */
  PATIENT,
  /** “I”, “my”, “she”. */
  FIRST_PERSON,
  /** What the copy does not sell: “exercise”, “stress”. */
  OTHER,
  /** What a sentence does beside claiming: it warns, teaches, offers. */
  ACT,
  /** Where a clause ends, so that words on both sides do not belong together. */
  BREAK;

  /** The name used in lexicon files: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether words of this slot say who or what is spoken of, or what the sentence does. */
  public boolean isSurrounding() {
    return isSubject() || this == ACT || this == BREAK;
  }

  /** Whether words of this slot can name who does what is claimed. */
  public boolean isSubject() {
    return this == PRODUCT
        || this == PROVIDER
        || this == READER
        || this == PATIENT
        || this == FIRST_PERSON
        || this == OTHER;
  }

  /** Whether words of this slot say something of an effect or of what is sold, and are none. */
  public boolean isModifier() {
    return !isSurrounding() && this != EFFECT && this != TARGET && this != RESULT;
  }
}
