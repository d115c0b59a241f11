package io.github.medlint.check;

import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule about claims of the register that are not as they were approved. */
record ApprovalCheck(Rule.Approval rule) implements RuleCheck {

  @Override
  public boolean waitsToBeAsked() {
    return true;
  }

  @Override
  public Found find(Evidence draft, Level level) {
    ApprovedClaims approved = draft.approved();
    if (approved == null) {
      return new Found.Unknown("nobody keeps a register of approved claims");
    }
    List<Found.Unapproved.Fault> faults = new ArrayList<>();
    for (List<RegisteredClaim> same : faulty(draft.claims())) {
      ClaimApproval approval = same.get(0).claim().approval();
      String message = approved.message(rule.info(), approval, draft.facts().markets());
      faults.add(new Found.Unapproved.Fault(message, same));
    }
    return new Found.Unapproved(rule, level, faults);
  }

  /** What the rule has against claims: each list is the same claim at its places. */
  private List<List<RegisteredClaim>> faulty(List<RegisteredClaim> judged) {
    Map<String, List<RegisteredClaim>> same = new LinkedHashMap<>();
    for (RegisteredClaim one : judged) {
      if (one.claim().approval().status().fault() == rule.fault()) {
        same.computeIfAbsent(one.claim().text().toLowerCase(Locale.ROOT), text -> new ArrayList<>())
            .add(one);
      }
    }
    return List.copyOf(same.values());
  }
}
