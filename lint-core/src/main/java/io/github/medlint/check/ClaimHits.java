package io.github.medlint.check;

import io.github.medlint.claim.Claim;
import io.github.medlint.claim.ClaimReadings;
import io.github.medlint.claim.SentenceReading;
import io.github.medlint.knowledge.LabelStanding;
import io.github.medlint.lexicon.Frame;
import io.github.medlint.lexicon.Strength;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.ClaimQuery;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The claims that answer a query. A sentence is asked for the one that weighs most. */
final class ClaimHits {

  private ClaimHits() {}

  /** A hit a sentence, in no particular order: it spans the words of all claims of the sentence. */
  static List<Hit> of(ClaimQuery query, DocumentMatches matches) {
    List<Hit> hits = new ArrayList<>();
    Mentions named = matches.known(Mentions.class);
    ClaimReadings readings = matches.known(ClaimReadings.class);
    Integer atLeast = query.atLeast();
    for (SentenceReading reading : readings.claiming(atLeast == null ? readings.bar() : atLeast)) {
      if (answers(reading.leading(), query) && !isOnLabel(reading.leading(), named)) {
        hits.add(span(reading));
      }
    }
    return hits;
  }

  private static boolean answers(Claim claim, ClaimQuery query) {
    return isAmong(claim.frame(), query.frames())
        && isAmong(claim.kind(), query.kinds())
        && isAmong(claim.product(), query.products())
        && (query.directions().isEmpty()
            || (claim.direction() != null && query.directions().contains(claim.direction())))
        && (query.targets().isEmpty() || !Collections.disjoint(query.targets(), claim.targets()))
        && isAmong(claim.strength(), query.strengths());
  }

  /** Whether a plain effect of a drug is one that its label of record names. */
  private static boolean isOnLabel(Claim claim, Mentions named) {
    if (claim.frame() != Frame.EFFECT || claim.strength() == Strength.STRONG) {
      return false;
    }
    List<Mention.OfCondition> conditions = named.conditionsBeside(claim.words());
    return !conditions.isEmpty()
        && named.drugsBeside(claim.words()).stream()
            .anyMatch(
                drug ->
                    conditions.stream()
                        .allMatch(
                            condition ->
                                LabelStanding.of(drug.label(), condition.id(), named.tree())
                                    == LabelStanding.ON_LABEL));
  }

  private static <T> boolean isAmong(T one, Set<T> wanted) {
    return wanted.isEmpty() || wanted.contains(one);
  }

  private static Hit span(SentenceReading reading) {
    Hit lead = reading.leading().words();
    int start = lead.range().start();
    int end = lead.range().end();
    for (Claim claim : reading.claims()) {
      start = Math.min(start, claim.words().range().start());
      end = Math.max(end, claim.words().range().end());
    }
    return lead.claimIn(new TextRange(start, end));
  }
}
