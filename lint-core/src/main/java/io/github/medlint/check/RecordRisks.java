package io.github.medlint.check;

import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.Label;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The risks on record of the drugs that copy names, where it tells them as risks. */
final class RecordRisks {

  /** Words that tell of harm; a library without the concept takes any sentence. */
  private static final String CUE = "harm-cue";

  private final Map<String, Integer> patterns = new HashMap<>();
  private final int cue;
  private final boolean cued;

  RecordRisks(Collection<DrugLabel> drugs, boolean cued, PatternSet.Builder builder) {
    this.cued = cued;
    this.cue = builder.phrase(Phrase.concept(CUE));
    for (DrugLabel drug : drugs) {
      for (Label label : drug.labels()) {
        for (String risk : risks(label)) {
          patterns.computeIfAbsent(risk, id -> builder.phrase(Phrase.concept("risk-" + id)));
        }
      }
    }
  }

  /** The concept of the words that tell of harm. */
  static String cueConcept() {
    return CUE;
  }

  /** Where risks are told of drugs that the draft names. */
  List<Hit> told(DocumentMatches matches, Mentions mentions) {
    Set<String> risks = new LinkedHashSet<>();
    mentions.drugs().forEach(drug -> risks.addAll(risks(drug.label())));
    SameUnit<Hit> cues = SameUnit.of(Unit.SENTENCE, matches.of(cue));
    List<Hit> told = new ArrayList<>();
    for (String risk : risks) {
      Integer pattern = patterns.get(risk);
      for (Hit hit : pattern == null ? List.<Hit>of() : matches.of(pattern)) {
        if (BalanceCheck.earnsCredit(hit.block()) && (!cued || !cues.with(hit).isEmpty())) {
          told.add(hit);
        }
      }
    }
    told.sort(Hit::inReadingOrder);
    return told;
  }

  private static Set<String> risks(Label label) {
    Set<String> risks = new LinkedHashSet<>(label.boxedWarning().risks());
    risks.addAll(label.risks());
    return risks;
  }
}
