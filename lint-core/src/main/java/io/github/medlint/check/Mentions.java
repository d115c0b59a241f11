package io.github.medlint.check;

import io.github.medlint.config.Facts;
import io.github.medlint.document.Block;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.Kinds;
import io.github.medlint.knowledge.Label;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import io.github.medlint.text.TextRange;
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
  private @Nullable List<Mention.OfDrug> drugs;
  private @Nullable List<Mention.OfCondition> conditions;
  private @Nullable SameUnit<Mention.OfDrug> drugsBySentence;
  private @Nullable SameUnit<Mention.OfCondition> conditionsBySentence;
  private @Nullable SharedWords<Mention> byWords;

  Mentions(MentionPlan plan, DocumentMatches matches, Facts facts) {
    this.plan = plan;
    this.matches = matches;
    this.facts = facts;
  }

  /** All mentions, in reading order, wherever they stand; none overlaps another. */
  List<Mention> all() {
    List<Mention> found = all;
    if (found == null) {
      found = List.copyOf(plan.mentions(matches));
      all = found;
    }
    return found;
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
    List<Mention.OfDrug> found = drugs;
    if (found == null) {
      found = only(Mention.OfDrug.class);
      drugs = found;
    }
    return found;
  }

  /** The mentions of conditions, in reading order. */
  List<Mention.OfCondition> conditions() {
    List<Mention.OfCondition> found = conditions;
    if (found == null) {
      found = only(Mention.OfCondition.class);
      conditions = found;
    }
    return found;
  }

  private <M extends Mention> List<M> only(Class<M> kind) {
    return all().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The mentions of drugs in the sentence of a match, in reading order. */
  List<Mention.OfDrug> drugsBeside(Hit hit) {
    SameUnit<Mention.OfDrug> found = drugsBySentence;
    if (found == null) {
      found = SameUnit.of(Unit.SENTENCE, drugs(), Mention::hit);
      drugsBySentence = found;
    }
    return found.with(hit);
  }

  /** The mentions of conditions in the sentence of a match, in reading order. */
  List<Mention.OfCondition> conditionsBeside(Hit hit) {
    SameUnit<Mention.OfCondition> found = conditionsBySentence;
    if (found == null) {
      found = SameUnit.of(Unit.SENTENCE, conditions(), Mention::hit);
      conditionsBySentence = found;
    }
    return found.with(hit);
  }

  /** The mentions that share words with a match, in reading order. */
  List<Mention> sharing(Hit hit) {
    return byWords().with(hit.block(), hit.range());
  }

  /** The mentions in a range of a block's text, in reading order. */
  List<Mention> within(Block block, TextRange range) {
    return byWords().with(block, range).stream()
        .filter(mention -> range.contains(mention.hit().range()))
        .toList();
  }

  private SharedWords<Mention> byWords() {
    SharedWords<Mention> found = byWords;
    if (found == null) {
      found = new SharedWords<>();
      for (Mention mention : all()) {
        found.add(mention.hit(), mention);
      }
      byWords = found;
    }
    return found;
  }

  /** Which conditions are kinds of others. */
  Kinds tree() {
    return plan.tree();
  }

  /** Whether a label's approved products are given by a route or in a dosage form. */
  boolean isGivenBy(Label label, String route) {
    return label.routes().stream().anyMatch(own -> plan.routeKinds().related(own, route));
  }

  /** Whether some words are, or are part of, words of a label: what they name is no other use. */
  boolean isLabelWording(Label label, Hit words) {
    return plan.wording().holds(label, words, matches);
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
