package io.github.medlint.knowledge;

import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes concepts of drugs and conditions, so that phrases can name them: {@code {drug}}, {@code
 * {brand}}, {@code {condition}} for any; {@code {drug-ID}}, {@code {brand-ID}}, {@code
 * {condition-ID}} for one, the last with all its kinds. Doubtful names are left out: a phrase
 * cannot tell whether they are meant.
 */
final class FactConcepts {

  private final Map<String, Concept> concepts = new LinkedHashMap<>();

  private FactConcepts() {}

  static Map<String, Concept> of(
      Collection<DrugLabel> drugs, Collection<HealthCondition> conditions) {
    FactConcepts made = new FactConcepts();
    made.drugs(drugs);
    made.conditions(conditions);
    return made.concepts;
  }

  private void drugs(Collection<DrugLabel> drugs) {
    List<Phrase> anyDrug = new ArrayList<>();
    List<Phrase> anyBrand = new ArrayList<>();
    for (DrugLabel drug : drugs) {
      List<Phrase> terms = new ArrayList<>(drug.names().sure());
      for (Brand brand : drug.brands()) {
        String id = "brand-" + brand.id();
        add(id, "the brand " + brand.title(), brand.names().sure());
        terms.add(Phrase.concept(id));
        anyBrand.add(Phrase.concept(id));
      }
      add("drug-" + drug.id(), drug.title() + " by any of its names", terms);
      anyDrug.add(Phrase.concept("drug-" + drug.id()));
    }
    add("drug", "any drug or product on record", anyDrug);
    add("brand", "any brand on record", anyBrand);
  }

  private void conditions(Collection<HealthCondition> conditions) {
    List<Phrase> any = new ArrayList<>();
    Map<String, List<Phrase>> terms = new LinkedHashMap<>();
    for (HealthCondition condition : conditions) {
      terms
          .computeIfAbsent(condition.id(), id -> new ArrayList<>())
          .addAll(condition.names().sure());
      for (String parent : condition.parents()) {
        terms
            .computeIfAbsent(parent, id -> new ArrayList<>())
            .add(Phrase.concept("condition-" + condition.id()));
      }
      any.add(Phrase.concept("condition-" + condition.id()));
    }
    for (HealthCondition condition : conditions) {
      List<Phrase> own = terms.getOrDefault(condition.id(), List.of());
      add("condition-" + condition.id(), condition.title() + " and its kinds", own);
    }
    add("condition", "any condition on record", any);
  }

  private void add(String id, String about, List<Phrase> terms) {
    concepts.put(id, new Concept(id, about, terms));
  }
}
