package io.github.medlint.check;

import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.knowledge.LabelStanding;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what copy claims to be approved and the labels of record do not know as such. */
final class ApprovalClaims {

  /** Words that say of a condition that something is approved for it. */
  private static final String FOR_USE = "approved-for";

  /** Words that say of a drug that it is approved, for whatever. */
  private static final String AT_ALL = "approved-drug";

  private final MatchPlan forUse;
  private final MatchPlan atAll;

  ApprovalClaims(Knowledge knowledge, PatternSet.Builder patterns) {
    this.forUse = plan(FOR_USE, knowledge, patterns);
    this.atAll = plan(AT_ALL, knowledge, patterns);
  }

  private static MatchPlan plan(String id, Knowledge knowledge, PatternSet.Builder patterns) {
    return new MatchPlan.Patterns(
        knowledge.concepts().containsKey(id)
            ? List.of(patterns.phrase(Phrase.concept(id)))
            : List.of());
  }

  /**
   * Such words about some drugs.
   *
   * @param drugs their ids; empty for any drug
   */
  List<Hit> wrong(Evidence draft, Set<String> drugs) {
    List<Hit> wrong = new ArrayList<>();
    for (Hit hit : forUse.hits(draft.matches())) {
      subject(hit, draft.mentions())
          .filter(drug -> drugs.isEmpty() || drugs.contains(drug.id()))
          .filter(drug -> isWrongUse(hit, drug, draft.mentions()))
          .ifPresent(drug -> wrong.add(hit));
    }
    for (Hit hit : atAll.hits(draft.matches())) {
      subject(hit, draft.mentions())
          .filter(drug -> drugs.isEmpty() || drugs.contains(drug.id()))
          .filter(drug -> drug.hit().overlaps(hit) && !drug.label().status().hasLabeledUse())
          .ifPresent(drug -> wrong.add(hit));
    }
    return wrong;
  }

  /** The drug that the words are about: one among them, or the last before them. */
  private static Optional<Mention.OfDrug> subject(Hit hit, Mentions mentions) {
    Mention.OfDrug last = null;
    for (Mention.OfDrug drug : mentions.drugsBeside(hit)) {
      last = drug.hit().range().start() < hit.range().end() ? drug : last;
    }
    return Optional.ofNullable(last);
  }

  private static boolean isWrongUse(Hit hit, Mention.OfDrug drug, Mentions mentions) {
    for (Mention mention : mentions.sharing(hit)) {
      if (mention instanceof Mention.OfCondition condition) {
        LabelStanding standing = LabelStanding.of(drug.label(), condition.id(), mentions.tree());
        if (standing == LabelStanding.OFF_LABEL || standing == LabelStanding.UNAPPROVED) {
          return true;
        }
      }
    }
    return false;
  }
}
