package io.github.medlint.rule.pattern;

import io.github.medlint.knowledge.BoxedWarning;
import io.github.medlint.knowledge.Label;
import java.util.Set;

/**
 * Which drugs on record a rule is about.
 *
 * @param only their ids; empty for all
 * @param except ids of those that it is not about
 * @param boxed whether only those with a boxed warning
 * @param rems whether only those under a risk evaluation and mitigation strategy
 */
public record DrugChoice(Set<String> only, Set<String> except, boolean boxed, boolean rems) {

  public DrugChoice {
    only = Set.copyOf(only);
    except = Set.copyOf(except);
  }

  /**
   * Whether the rule is about a drug by one of its labels. What varies or is unknown does not count
   * as there.
   */
  public boolean takes(String drug, Label label) {
    return (only.isEmpty() || only.contains(drug))
        && !except.contains(drug)
        && (!boxed || label.boxedWarning().presence() == BoxedWarning.Presence.YES)
        && (!rems || label.rems() == BoxedWarning.Presence.YES);
  }
}
