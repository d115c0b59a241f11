package io.github.medlint.check;

import io.github.medlint.config.ApprovedClaim;
import io.github.medlint.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds the claims of a draft against the approved ones. */
final class ApprovalCheck {

  private final ApprovedClaims approved;
  private final List<String> markets;

  /**
   * A check.
   *
   * @param markets what the draft is for
   */
  ApprovalCheck(ApprovedClaims approved, List<String> markets) {
    this.approved = approved;
    this.markets = markets;
  }

  /** The claims, each judged. */
  List<Claim> judge(List<Claim> claims) {
    List<Claim> judged = new ArrayList<>();
    for (Claim claim : claims) {
      judged.add(claim.judged(ClaimApproval.of(claim.text(), approved, markets)));
    }
    return judged;
  }

  /** What a rule has against claims that were judged: each list is the same claim at its places. */
  static List<List<Claim>> faulty(Rule.Approval rule, List<Claim> judged) {
    Map<String, List<Claim>> same = new LinkedHashMap<>();
    for (Claim claim : judged) {
      if (claim.approval().status().fault() == rule.fault()) {
        same.computeIfAbsent(claim.text().toLowerCase(Locale.ROOT), text -> new ArrayList<>())
            .add(claim);
      }
    }
    return List.copyOf(same.values());
  }

  /** A rule's message with the names in it filled in, but for the words found. */
  String message(Rule.Approval rule, ClaimApproval approval) {
    LocalDate expires =
        approved.claims().stream()
            .filter(claim -> claim.id().equals(approval.id()))
            .findFirst()
            .map(ApprovedClaim::expires)
            .orElse(null);
    return rule.info()
        .message()
        .replace("{approved}", approval.id())
        .replace("{markets}", String.join(", ", markets))
        .replace("{expires}", expires == null ? "" : expires.toString())
        .replace("{difference}", approval.difference());
  }
}
