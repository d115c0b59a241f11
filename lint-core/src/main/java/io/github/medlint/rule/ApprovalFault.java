package io.github.medlint.rule;

import java.util.Locale;

/** What can be wrong between a claim and the approved claims of its repository. */
public enum ApprovalFault {
  /** Nobody has approved it. */
  UNREGISTERED,
  /** Another wording has been approved. */
  DRIFTED,
  /** The approval has run out. */
  EXPIRED,
  /** It is approved, but not for all markets of the copy. */
  OTHER_MARKET;

  /** The name used in rule files and reports: lower case with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
