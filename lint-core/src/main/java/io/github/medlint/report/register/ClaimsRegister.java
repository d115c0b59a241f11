package io.github.medlint.report.register;

import io.github.medlint.check.Claim;
import io.github.medlint.check.ClaimApproval;
import java.util.List;

/**
 * The claims of some drafts.
 *
 * @param entries by path, then in reading order
 */
public record ClaimsRegister(List<Entry> entries) {

  public ClaimsRegister {
    entries = List.copyOf(entries);
  }

  /** A claim of a draft. */
  public record Entry(String path, Claim claim) {

    /** How the claim stands to the approved ones. */
    public ClaimApproval approval() {
      return claim.approval();
    }

    /** The claim's types, in the order in which they are declared, parted by {@code separator}. */
    String types(String separator) {
      return String.join(separator, ClaimJson.types(claim));
    }
  }
}
