package io.github.medlint.report.check;

import io.github.medlint.check.Finding;
import io.github.medlint.check.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rules find on the same words, told at once.
 *
 * @param lead the gravest of them, or the first
 * @param others the further ones, the gravest first
 */
record Card(Finding lead, List<Finding> others) {

  private static final Comparator<Finding> GRAVEST =
      Comparator.comparing(Finding::level).thenComparingInt(finding -> start(finding));

  Card {
    others = List.copyOf(others);
  }

  /** The cards of findings, the gravest first, those of one rule and level together. */
  static List<List<Card>> folded(List<Finding> findings) {
    List<Card> cards = new ArrayList<>();
    List<Finding> sharing = new ArrayList<>();
    int end = -1;
    for (Finding finding :
        findings.stream().sorted(Comparator.comparingInt(Card::start)).toList()) {
      Place first = finding.places().get(0);
      if (!sharing.isEmpty() && first.range().start() >= end) {
        cards.add(of(sharing));
        sharing.clear();
      }
      sharing.add(finding);
      end = sharing.size() == 1 ? first.range().end() : Math.max(end, first.range().end());
    }
    if (!sharing.isEmpty()) {
      cards.add(of(sharing));
    }
    cards.sort((a, b) -> GRAVEST.compare(a.lead, b.lead));
    Map<String, List<Card>> byRule = new LinkedHashMap<>();
    for (Card card : cards) {
      String key = card.lead.level() + " " + card.lead.rule() + " " + card.lead.record();
      byRule.computeIfAbsent(key, rule -> new ArrayList<>()).add(card);
    }
    return List.copyOf(byRule.values());
  }

  private static Card of(List<Finding> sharing) {
    List<Finding> ordered = sharing.stream().sorted(GRAVEST).toList();
    return new Card(ordered.get(0), ordered.subList(1, ordered.size()));
  }

  private static int start(Finding finding) {
    return finding.places().get(0).range().start();
  }
}
