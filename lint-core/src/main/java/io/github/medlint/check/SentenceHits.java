package io.github.medlint.check;

import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The matches of patterns by the sentence that they stand in. For one thread. */
final class SentenceHits {

  private final DocumentMatches matches;
  private final Map<Integer, SameUnit<Hit>> byPattern = new HashMap<>();

  private SentenceHits(DocumentMatches matches) {
    this.matches = matches;
  }

  /** Those of a document; several rules ask for the same patterns. */
  static SentenceHits of(DocumentMatches matches) {
    return matches.derived(SentenceHits.class, SentenceHits::new);
  }

  /** The matches of a pattern in the sentence of a hit. */
  List<Hit> of(int pattern, Hit hit) {
    return byPattern
        .computeIfAbsent(pattern, id -> SameUnit.of(Unit.SENTENCE, matches.of(id)))
        .with(hit);
  }
}
