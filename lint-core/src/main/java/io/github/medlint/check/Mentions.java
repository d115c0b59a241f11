package io.github.medlint.check;

import io.github.medlint.config.Facts;
import io.github.medlint.knowledge.ConditionTree;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.match.DocumentMatches;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What drugs and conditions a draft names. Found when first asked for, so that a draft about which
 * no rule asks does not pay. For one thread.
 */
final class Mentions {

  private final MentionPlan plan;
  private final DocumentMatches matches;
  private final Facts facts;
  private @Nullable List<Mention> all;

  Mentions(MentionPlan plan, DocumentMatches matches, Facts facts) {
    this.plan = plan;
    this.matches = matches;
    this.facts = facts;
  }

  /** All mentions, in reading order, wherever they stand; none overlaps another. */
  List<Mention> all() {
    if (all == null) {
      all = List.copyOf(plan.mentions(matches));
    }
    return all;
  }

  /** The names of the concepts of all that rules asked for and the draft names. */
  Set<String> consulted() {
    Set<String> ids = new TreeSet<>();
    if (all != null) {
      for (Mention mention : all) {
        ids.add((mention instanceof Mention.OfDrug ? "drug-" : "condition-") + mention.id());
      }
    }
    return ids;
  }

  /** The mentions of drugs, in reading order. */
  List<Mention.OfDrug> drugs() {
    return all().stream()
        .filter(Mention.OfDrug.class::isInstance)
        .map(Mention.OfDrug.class::cast)
        .toList();
  }

  /** The mentions of conditions, in reading order. */
  List<Mention.OfCondition> conditions() {
    return all().stream()
        .filter(Mention.OfCondition.class::isInstance)
        .map(Mention.OfCondition.class::cast)
        .toList();
  }

  /** Which conditions are kinds of others. */
  ConditionTree tree() {
    return plan.tree();
  }

  /** The drugs that are declared for the draft, which count as named at no place. */
  Set<DrugLabel> declaredDrugs() {
    Set<DrugLabel> declared = new LinkedHashSet<>();
    for (String name : facts.of("drugs")) {
      DrugLabel drug = plan.declared(name);
      if (drug != null) {
        declared.add(drug);
      }
    }
    return declared;
  }

  /** Whether the draft is declared to be about a compounded drug. */
  boolean compounded() {
    return facts.has("compounded", "true");
  }
}
