package io.github.medlint.run;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.knowledge.Provenance;
import io.github.medlint.report.StaleFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells which facts on record a run used though they should have been verified before. */
final class StaleFacts {

  private final Set<String> consulted = new TreeSet<>();
  private final LocalDate asOf;
  private final Map<String, StaleFact> stale = new TreeMap<>();

  /** For some results of a run that is made as of {@code asOf}. */
  StaleFacts(Collection<DocumentResult> documents, LocalDate asOf) {
    this.asOf = asOf;
    for (DocumentResult document : documents) {
      consulted.addAll(document.consulted());
    }
  }

  /** Adds what is stale in the knowledge of one library. */
  void add(Knowledge knowledge) {
    for (String id : consulted) {
      String bare = id.substring(id.indexOf('-') + 1);
      if (id.startsWith("drug-") && knowledge.drugs().get(bare) != null) {
        add(id, knowledge.drugs().get(bare).title(), knowledge.drugs().get(bare).provenance());
      } else if (knowledge.conditions().get(bare) != null) {
        add(
            id,
            knowledge.conditions().get(bare).title(),
            knowledge.conditions().get(bare).provenance());
      }
    }
  }

  private void add(String id, String title, Provenance provenance) {
    if (provenance.isStale(asOf)) {
      stale.put(id, new StaleFact(id, title, provenance.verifyBy(), provenance.source()));
    }
  }

  /** By id. */
  List<StaleFact> list() {
    return new ArrayList<>(stale.values());
  }
}
