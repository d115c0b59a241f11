package io.github.medlint.check;

import io.github.medlint.config.Facts;
import io.github.medlint.knowledge.Authority;
import io.github.medlint.knowledge.Provenance;
import io.github.medlint.rule.FactNames;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * What the grounds of a rule are worth for an advertiser on a day. The first authority of a rule is
 * what it rests on before all: where that binds others, the rule is an error for them and a warning
 * for everybody else. What should have been verified before the day takes one level off.
 *
 * @param facts what is declared about the copy
 * @param day the day that the check speaks of
 */
record Grounds(Facts facts, LocalDate day) {

  /** A rule's level, as far as its authorities bear it. */
  Level weigh(RuleInfo rule, Level level) {
    Level own = level == Level.ERROR && bindsOthers(rule) ? Level.WARNING : level;
    return rule.authority().stream().anyMatch(this::isStale) ? own.lower() : own;
  }

  /** What a finding of the rule must say of its grounds, a sentence each. */
  List<String> remarks(RuleInfo rule) {
    List<String> remarks = new ArrayList<>();
    if (bindsOthers(rule)) {
      remarks.add(
          first(rule).cite()
              + " binds "
              + String.join(" and ", new TreeSet<>(first(rule).binds()))
              + "; for others it shows what misleads.");
    }
    for (Authority authority : rule.authority()) {
      if (isStale(authority)) {
        remarks.add(authority.cite() + ": to be verified by " + authority.verifyBy() + ".");
      }
    }
    return remarks;
  }

  boolean isStale(Provenance provenance) {
    return provenance.isStale(day);
  }

  private boolean isStale(Authority authority) {
    LocalDate last = authority.verifyBy();
    return last != null && day.isAfter(last);
  }

  private boolean bindsOthers(RuleInfo rule) {
    return !rule.authority().isEmpty()
        && !first(rule).binds().isEmpty()
        && Collections.disjoint(first(rule).binds(), facts.of(FactNames.ADVERTISER_ROLE));
  }

  private static Authority first(RuleInfo rule) {
    return rule.authority().get(0);
  }
}
