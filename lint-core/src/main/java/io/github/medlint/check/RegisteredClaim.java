package io.github.medlint.check;

import java.util.List;

/**
 * A claim of the register with the words that it was first found by.
 *
 * @param claim as reports tell of it
 * @param said the words
 */
record RegisteredClaim(Claim claim, Found.Said said) {

  /** The claim as it stands to the approved ones. */
  RegisteredClaim judged(ApprovedClaims approved, List<String> markets) {
    return new RegisteredClaim(
        claim.judged(ClaimApproval.of(claim.text(), approved, markets)), said);
  }
}
