package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.config.ApprovedClaim;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimApprovalTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static ApprovedClaim approved(String text, @Nullable LocalDate expires) {
    return new ApprovedClaim(
        "C-1",
        text,
        List.of(new ApprovedClaim.Reference("Doe 2021", "4")),
        "J. Roe",
        expires,
        List.of("us"));
  }

  private static ClaimApproval of(String text, ApprovedClaim approved, String market) {
    return ClaimApproval.of(text, new ApprovedClaims(List.of(approved), DAY), List.of(market));
  }

  @Test
  void the_approved_wording_is_registered_in_its_markets() {
    ApprovedClaim claim = approved("It eases pain in adults.", DAY);
    assertThat(of("It eases pain in adults", claim, "us-fl").status())
        .isEqualTo(ClaimApproval.Status.REGISTERED);
    assertThat(of("It eases pain in adults", claim, "uk").status())
        .isEqualTo(ClaimApproval.Status.OTHER_MARKET);
  }

  @Test
  void an_approval_counts_to_its_last_day() {
    assertThat(of("It eases pain.", approved("It eases pain.", DAY.minusDays(1)), "us").status())
        .isEqualTo(ClaimApproval.Status.EXPIRED);
  }

  @Test
  void an_added_adjective_is_a_drift_that_is_shown() {
    ClaimApproval drifted =
        of("It eases severe pain in adults.", approved("It eases pain in adults.", null), "us");
    assertThat(drifted.status()).isEqualTo(ClaimApproval.Status.DRIFTED);
    assertThat(drifted.id()).isEqualTo("C-1");
    assertThat(drifted.difference()).isEqualTo("It eases {+severe+} pain in adults.");
  }

  @Test
  void another_claim_is_unregistered() {
    assertThat(of("You lose weight fast.", approved("It eases pain.", null), "us").status())
        .isEqualTo(ClaimApproval.Status.UNREGISTERED);
  }
}
