package io.github.medlint.report;

import io.github.medlint.check.Claim;
import io.github.medlint.decision.ClaimApproval;
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

  /** A claim of a draft and how it stands to the approved ones. */
  public record Entry(String path, Claim claim, ClaimApproval approval) {

    /** The claim's types, in the order in which they are declared, parted by {@code separator}. */
    String types(String separator) {
      return String.join(
          separator, claim.types().stream().sorted().map(type -> type.label()).toList());
    }
  }
}
