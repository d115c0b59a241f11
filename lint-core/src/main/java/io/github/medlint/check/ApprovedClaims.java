package io.github.medlint.check;

import io.github.medlint.config.ApprovedClaim;
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
}
