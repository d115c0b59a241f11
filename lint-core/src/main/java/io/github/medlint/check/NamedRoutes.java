package io.github.medlint.check;

import io.github.medlint.knowledge.Kinds;
import io.github.medlint.knowledge.Route;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The routes and dosage forms that copy names right beside a drug: “oral minoxidil tablets”. */
final class NamedRoutes {

  private final Map<String, Integer> patterns = new TreeMap<>();
  private final Kinds kinds;

  NamedRoutes(Map<String, Route> routes, Kinds kinds, PatternSet.Builder builder) {
    this.kinds = kinds;
    for (Route route : routes.values()) {
      for (Phrase name : route.names().sure()) {
        patterns.put(route.id() + " " + name.source(), builder.phrase(name));
      }
    }
  }

  /** Which routes are kinds of others. */
  Kinds kinds() {
    return kinds;
  }

  /** Where a draft names any. */
  List<Named> in(DocumentMatches matches) {
    List<Named> found = new ArrayList<>();
    patterns.forEach(
        (key, pattern) -> {
          String id = key.substring(0, key.indexOf(' '));
          matches.of(pattern).forEach(hit -> found.add(new Named(id, hit)));
        });
    return found;
  }

  /** A route or a dosage form where it is named. */
  record Named(String id, Hit hit) {}

  /**
   * The ids of those that stand within a drug's name or right beside it, one behind another.
   *
   * @param there those of the drug's sentence
   */
  static Set<String> beside(Hit drug, List<Named> there) {
    Set<String> ids = new TreeSet<>();
    int first = drug.first();
    int end = drug.end();
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Named one : there) {
        if (one.hit.first() <= end && one.hit.end() >= first && ids.add(one.id)) {
          first = Math.min(first, one.hit.first());
          end = Math.max(end, one.hit.end());
          grown = true;
        }
      }
    }
    return ids;
  }
}
