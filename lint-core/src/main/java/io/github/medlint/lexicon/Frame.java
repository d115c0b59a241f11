package io.github.medlint.lexicon;

import java.util.Locale;

/** What a claim says of what is sold, in the most general terms. */
public enum Frame {
  /** It does something: “relieves pain”. */
  EFFECT,
  SAFETY,
  RANK,
  EVIDENCE,
  EQUIVALENCE,
  APPROVAL,
  SPEED,
  DURATION,
  NUMBER,
  DEGREE,
  GUARANTEE,
  URGENCY,
  /** Somebody tells that it did something for them. */
  TESTIMONY,
  ACCESS;

  /** The frame that words of a slot make by themselves. */
  public static Frame of(Slot slot) {
    return switch (slot) {
      case EFFECT, TARGET, RESULT -> EFFECT;
      case DEGREE -> DEGREE;
      case SPEED -> SPEED;
      case DURATION -> DURATION;
      case NUMBER -> NUMBER;
      case GUARANTEE -> GUARANTEE;
      case SAFETY -> SAFETY;
      case RANK -> RANK;
      case EVIDENCE -> EVIDENCE;
      case EQUIVALENCE -> EQUIVALENCE;
      case APPROVAL -> APPROVAL;
      case ACCESS -> ACCESS;
      case URGENCY -> URGENCY;
      case STORY -> TESTIMONY;
      case PRODUCT, PROVIDER, READER, PATIENT, FIRST_PERSON, OTHER, ACT, BREAK ->
          throw new IllegalArgumentException(slot + " makes no claim");
    };
  }

  /** The name used in rule files and reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
