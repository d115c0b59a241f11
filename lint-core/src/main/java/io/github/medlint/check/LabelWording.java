package io.github.medlint.check;

import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.Label;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The labels' own words around their uses, compiled. What they name is no use of its own. */
final class LabelWording {

  private final Map<Phrase, Integer> patterns = new HashMap<>();

  LabelWording(Collection<DrugLabel> drugs, PatternSet.Builder builder) {
    for (DrugLabel drug : drugs) {
      for (Label label : drug.labels()) {
        label.words().all().forEach(phrase -> patterns.computeIfAbsent(phrase, builder::phrase));
      }
    }
  }

  /** Whether some words are, or are part of, words of a label. */
  boolean holds(Label label, Hit words, DocumentMatches matches) {
    return label.words().all().stream()
        .map(patterns::get)
        .flatMap(pattern -> matches.of(pattern).stream())
        .anyMatch(hit -> hit.overlaps(words));
  }
}
