package io.github.medlint.check;

import io.github.medlint.config.ApprovedClaim;
import io.github.medlint.rule.RuleInfo;
import java.time.LocalDate;
import java.util.List;

/**
 * The register that a draft's claims are held against.
 *
 * @param claims what has been approved; may be empty
 * @param asOf the day on which it counts whether an approval has expired
 */
public record ApprovedClaims(List<ApprovedClaim> claims, LocalDate asOf) {
  public ApprovedClaims {
    claims = List.copyOf(claims);
  }

  /** A rule's message about a claim with the names in it filled in, but for the words found. */
  String message(RuleInfo rule, ClaimApproval approval, List<String> markets) {
    LocalDate expires =
        claims.stream()
            .filter(claim -> claim.id().equals(approval.id()))
            .findFirst()
            .map(ApprovedClaim::expires)
            .orElse(null);
    return rule.message()
        .replace("{approved}", approval.id())
        .replace("{markets}", String.join(", ", markets))
        .replace("{expires}", expires == null ? "" : expires.toString())
        .replace("{difference}", approval.difference());
  }
}
