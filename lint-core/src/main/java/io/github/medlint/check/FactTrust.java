package io.github.medlint.check;

import io.github.medlint.knowledge.Label;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.pattern.Condition;
import io.github.medlint.rule.pattern.MatchNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Weighs findings that rest on what is on record about a drug: one that should have been verified
 * before counts one level less, and a finding tells so, and tells if the record was never compared
 * with a label.
 */
final class FactTrust {

  private final Mentions mentions;
  private final Applicability applies;
  private final Grounds grounds;

  FactTrust(Mentions mentions, Applicability applies) {
    this.mentions = mentions;
    this.applies = applies;
    this.grounds = applies.grounds();
  }

  /** What the grounds of rules are worth. */
  Grounds grounds() {
    return grounds;
  }

  /** The finding as far as the facts bear it; a level that somebody chose stays. */
  WordFinding weigh(WordFinding finding) {
    if (!restsOnFacts(finding)) {
      return finding;
    }
    List<Hit> hits = List.of(finding.hit());
    Level level = level(finding.rule().info(), finding.level(), hits);
    return finding.weighed(level, remarks(hits));
  }

  /** The level of a requirement's finding as far as the facts bear it. */
  Level level(RequirementAnswer answer, Level level) {
    return restsOnFacts(answer.rule().when())
        ? level(answer.rule().info(), level, answer.trigger().hits())
        : level;
  }

  /** What a requirement's finding must say of the facts, a sentence each. */
  List<String> remarks(RequirementAnswer answer) {
    return restsOnFacts(answer.rule().when())
        ? remarks(answer.trigger().hits().stream().limit(1).toList())
        : List.of();
  }

  private Level level(RuleInfo rule, Level level, List<Hit> hits) {
    if (applies.isChosen(rule)) {
      return level;
    }
    List<Label> labels = labels(hits);
    boolean allStale =
        !labels.isEmpty() && labels.stream().allMatch(label -> grounds.isStale(label.provenance()));
    return allStale ? level.lower() : level;
  }

  private List<String> remarks(List<Hit> hits) {
    Map<String, String> byDrug = new TreeMap<>();
    Set<String> unread = new TreeSet<>();
    for (Mention.OfDrug drug : within(hits)) {
      Label label = drug.label();
      if (grounds.isStale(label.provenance())) {
        byDrug.put(
            drug.drug().title(),
            "What is on record about "
                + drug.drug().title()
                + " was to be verified by "
                + label.provenance().verifyBy()
                + ".");
      } else if (!label.provenance().confirmed()) {
        unread.add(drug.drug().title());
      }
    }
    List<String> remarks = new ArrayList<>(byDrug.values());
    if (!unread.isEmpty()) {
      remarks.add(
          "What is on record about "
              + String.join(" and ", unread)
              + " was not compared with the label.");
    }
    return remarks;
  }

  private List<Label> labels(List<Hit> hits) {
    return within(hits).stream().map(Mention.OfDrug::label).toList();
  }

  private List<Mention.OfDrug> within(List<Hit> hits) {
    return hits.stream()
        .flatMap(hit -> mentions.sharing(hit).stream())
        .filter(Mention.OfDrug.class::isInstance)
        .map(Mention.OfDrug.class::cast)
        .distinct()
        .toList();
  }

  private static boolean restsOnFacts(WordFinding finding) {
    return finding.told().containsKey("drug") || restsOnFacts(finding.rule().match());
  }

  private static boolean restsOnFacts(MatchNode node) {
    if (node instanceof MatchNode.Any any) {
      return any.nodes().stream().anyMatch(FactTrust::restsOnFacts);
    }
    if (node instanceof MatchNode.All all) {
      return all.nodes().stream().anyMatch(FactTrust::restsOnFacts);
    }
    return node instanceof MatchNode.Pair;
  }

  private static boolean restsOnFacts(Condition condition) {
    if (condition instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(FactTrust::restsOnFacts);
    }
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().anyMatch(FactTrust::restsOnFacts);
    }
    return condition instanceof Condition.Linked;
  }
}
