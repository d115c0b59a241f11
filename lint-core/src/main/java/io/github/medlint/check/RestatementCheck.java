package io.github.medlint.check;

import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** A rule that adds its authority to what other rules find. */
record RestatementCheck(Rule.Restatement rule) implements RuleCheck {

  /** What it adds to: the words that those other rules found. */
  @Override
  public Found find(Evidence draft, Level level) {
    List<Found.Said> said = new ArrayList<>();
    for (String other : rule.restates().stream().sorted().toList()) {
      said.addAll(draft.found(other).said(draft.assertions()));
    }
    return new Found.Listed(said);
  }

  @Override
  public boolean waitsToBeAsked() {
    return true;
  }
}
