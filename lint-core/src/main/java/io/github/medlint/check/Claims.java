package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.knowledge.LabelStanding;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.ClaimType;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.pattern.Support.Reach;
import io.github.medlint.text.TextRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers the claims of a document: one for each sentence that makes any. */
final class Claims {

  private final Evidence draft;
  private final SourceSearch sources;
  private final NearestMention<Mention.OfDrug> drugs;
  private final NearestMention<Mention.OfCondition> conditions;
  private final Map<Long, Claimed> bySentence = new TreeMap<>();

  Claims(Evidence draft, Sources sources) {
    this.draft = draft;
    this.sources = sources.search(List.of());
    this.drugs = new NearestMention<>(draft.mentions().drugs());
    this.conditions = new NearestMention<>(draft.mentions().conditions());
  }

  /** What was found in one sentence. */
  private static final class Claimed {
    private final Found.Said first;
    private final Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
    private final Set<String> rules = new TreeSet<>();

    Claimed(Found.Said first) {
      this.first = first;
    }
  }

  /** Adds what a rule says is a claim. */
  void add(Rule.Register rule, Found found) {
    for (Found.Said said : found.said(draft.assertions())) {
      Hit hit = said.hit();
      BlockRole role = hit.block().role();
      if (role != BlockRole.NOTE && role != BlockRole.CODE) {
        long key = (long) hit.block().index() << 32 | range(hit).start();
        Claimed claimed = bySentence.computeIfAbsent(key, k -> new Claimed(said));
        claimed.types.add(rule.type());
        claimed.rules.add(rule.id());
      }
    }
  }

  /** The claims in reading order. */
  List<RegisteredClaim> inReadingOrder(Places places) {
    return bySentence.values().stream()
        .map(claimed -> new RegisteredClaim(claim(claimed, places), claimed.first))
        .toList();
  }

  private Claim claim(Claimed found, Places places) {
    Hit hit = found.first.hit();
    Block block = hit.block();
    TextRange range = range(hit);
    Mention.OfDrug drug = drugs.to(block, range);
    Mention.OfCondition condition = conditions.to(block, range);
    String status = "";
    if (drug != null && condition != null) {
      status = LabelStanding.of(drug.label(), condition.id(), draft.mentions().tree()).label();
    }
    return new Claim(
        Folded.fold(range.slice(block.text())),
        found.types,
        found.rules,
        places.of(block, range),
        drug == null ? "" : drug.brand() == null ? drug.drug().title() : drug.brand().title(),
        condition == null ? "" : condition.condition().title(),
        status,
        found.first.assertion().certainty().label(),
        source(hit),
        ClaimApproval.NONE);
  }

  private Claim.Source source(Hit hit) {
    if (sources.source(hit, Set.of(Reach.SENTENCE, Reach.NEXT_SENTENCE)) != null) {
      return Claim.Source.NEAR;
    } else if (sources.source(hit, Set.of(Reach.BLOCK)) != null) {
      return Claim.Source.PARAGRAPH;
    }
    return sources.source(hit, Set.of(Reach.LIST)) != null ? Claim.Source.LIST : Claim.Source.NONE;
  }

  private static TextRange range(Hit hit) {
    Sentence sentence = hit.sentence();
    return sentence == null ? hit.range() : sentence.range();
  }
}
