package io.github.medlint.check;

import io.github.medlint.config.ApprovedClaim;
import io.github.medlint.rule.ApprovalFault;
import io.github.medlint.text.WordDifference;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a claim stands to the approved ones.
 *
 * @param status the answer
 * @param id the approved claim that it is or comes from; empty if there is none
 * @param difference for a drifted claim what was changed, word by word; else empty
 */
public record ClaimApproval(Status status, String id, String difference) {

  /** Below this likeness a claim is another one, not a changed one. */
  private static final double LIKE = 0.7;

  /** The closed set of answers. */
  public enum Status {
    /** There is no {@code evidence.yaml}. */
    NO_REGISTER,
    REGISTERED,
    /** The wording differs from the approved one. */
    DRIFTED,
    EXPIRED,
    /** Approved, but not for all markets of the copy. */
    OTHER_MARKET,
    UNREGISTERED;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody has to act. */
    public boolean isOpen() {
      return fault() != null;
    }

    /** What is wrong; null if nothing is. */
    @Nullable ApprovalFault fault() {
      return switch (this) {
        case NO_REGISTER, REGISTERED -> null;
        case DRIFTED -> ApprovalFault.DRIFTED;
        case EXPIRED -> ApprovalFault.EXPIRED;
        case OTHER_MARKET -> ApprovalFault.OTHER_MARKET;
        case UNREGISTERED -> ApprovalFault.UNREGISTERED;
      };
    }
  }

  /** Where there is no register. */
  public static final ClaimApproval NONE = new ClaimApproval(Status.NO_REGISTER, "", "");

  /**
   * Compares a claim with the approved ones.
   *
   * @param claim its words
   * @param markets what the copy is for
   */
  static ClaimApproval of(String claim, ApprovedClaims approved, List<String> markets) {
    ApprovedClaim best = null;
    WordDifference difference = null;
    for (ApprovedClaim one : approved.claims()) {
      WordDifference other = WordDifference.of(one.text(), claim);
      if (difference == null || other.likeness() > difference.likeness()) {
        best = one;
        difference = other;
      }
    }
    if (best == null || difference == null || difference.likeness() < LIKE) {
      return new ClaimApproval(Status.UNREGISTERED, "", "");
    }
    ApprovedClaim match = best;
    if (!difference.isEmpty()) {
      return new ClaimApproval(Status.DRIFTED, match.id(), difference.told());
    }
    LocalDate expires = match.expires();
    if (expires != null && expires.isBefore(approved.asOf())) {
      return new ClaimApproval(Status.EXPIRED, match.id(), "");
    }
    boolean everywhere = markets.stream().allMatch(match::covers);
    return new ClaimApproval(everywhere ? Status.REGISTERED : Status.OTHER_MARKET, match.id(), "");
  }
}
