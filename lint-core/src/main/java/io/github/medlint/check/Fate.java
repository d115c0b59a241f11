package io.github.medlint.check;

import java.util.Locale;

/** What becomes of a match of a rule's words. */
public enum Fate {
  /** It is reported. */
  FINDING,
  /** Another match of the same rule that shares words with it is reported in its place. */
  OVERLAPPED,
  /** Another rule says more of the same words. */
  SUPERSEDED,
  /** It adds its authority to what another rule finds in the same words. */
  RESTATES,
  /** The rule asks whether the claim and its sources go together, and they do. */
  SOURCED,
  /** The rule asks what speaks against a drug that is praised, and the copy tells it. */
  BALANCED,
  /** The rule makes no findings; the claims register lists the sentence. */
  LISTED,
  /** The rule names words that undo it, and they stand there. */
  UNDONE,
  /** The rule does not look at this part of a page. */
  OUT_OF_SCOPE,
  /** The copy does something else with the words than the rule is about. */
  NOT_ASKED_FOR;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
