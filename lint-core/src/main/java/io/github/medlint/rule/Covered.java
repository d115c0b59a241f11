package io.github.medlint.rule;

/** What of a claim a statement may have to cover. */
public enum Covered {
  /** The drug or product it is about. */
  DRUG,
  /** The condition it is about, by name or as a kind of what the statement names. */
  CONDITION
}
