package io.github.medlint.knowledge.reader;

import io.github.medlint.knowledge.BoxedWarning;
import io.github.medlint.knowledge.Brand;
import io.github.medlint.knowledge.Concept;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.HealthCondition;
import io.github.medlint.knowledge.Kinds;
import io.github.medlint.knowledge.Label;
import io.github.medlint.knowledge.Names;
import io.github.medlint.knowledge.ProductClass;
import io.github.medlint.knowledge.Route;
import io.github.medlint.phrase.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes concepts of what is on record, so that phrases can name it: {@code {drug}}, {@code
 * {brand}}, {@code {condition}} for any; {@code {drug-ID}}, {@code {brand-ID}} for one; {@code
 * {condition-ID}}, {@code {route-ID}} for one with all its kinds; {@code {class-ID}} for the
 * products of a class and its kinds by any name, {@code {class-name-ID}} for the class by its own
 * names, {@code {class-generic-ID}} and {@code {class-brand-ID}} for its products by generic name
 * or brand, {@code {class-sole-brand-ID}} for brands without an approved generic; {@code
 * {controlled-drug}} for what stands in Schedules II to V. Doubtful names are left out: a phrase
 * cannot tell whether they are meant.
 */
final class FactConcepts {

  private final Map<String, Concept> concepts = new LinkedHashMap<>();

  private FactConcepts() {}

  static Map<String, Concept> of(Facts facts) {
    FactConcepts made = new FactConcepts();
    made.drugs(facts.drugs());
    made.kinds(
        "condition-",
        facts.conditions(),
        HealthCondition::id,
        HealthCondition::title,
        HealthCondition::names,
        HealthCondition::parents);
    made.kinds("route-", facts.routes(), Route::id, Route::title, Route::names, Route::parents);
    made.kinds(
        "class-name-",
        facts.classes(),
        ProductClass::id,
        ProductClass::title,
        ProductClass::names,
        ProductClass::parents);
    made.products(facts);
    made.add(
        "condition",
        "any condition on record",
        facts.conditions().stream()
            .map(condition -> Phrase.concept("condition-" + condition.id()))
            .toList());
    return made.concepts;
  }

  /** All that concepts are made of. */
  record Facts(
      Collection<DrugLabel> drugs,
      Collection<HealthCondition> conditions,
      Collection<ProductClass> classes,
      Collection<Route> routes) {

    Kinds classKinds() {
      return Kinds.of(classes, ProductClass::id, ProductClass::parents);
    }
  }

  private void drugs(Collection<DrugLabel> drugs) {
    List<Phrase> anyDrug = new ArrayList<>();
    List<Phrase> controlled = new ArrayList<>();
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
      if (drug.labels().stream().anyMatch(FactConcepts::isControlled)) {
        controlled.add(Phrase.concept("drug-" + drug.id()));
      }
      if (drug.status() != Label.Status.SERVICE) {
        anyDrug.add(Phrase.concept("drug-" + drug.id()));
      }
    }
    add("drug", "any drug or product on record, no service", anyDrug);
    add("brand", "any brand on record", anyBrand);
    add("controlled-drug", "any drug on record in Schedules II to V", controlled);
  }

  /** Things by their names and those of their kinds. */
  private <T> void kinds(
      String prefix,
      Collection<T> things,
      Function<T, String> id,
      Function<T, String> title,
      Function<T, Names> names,
      Function<T, Set<String>> parents) {
    Map<String, List<Phrase>> terms = new LinkedHashMap<>();
    for (T thing : things) {
      terms
          .computeIfAbsent(id.apply(thing), one -> new ArrayList<>())
          .addAll(names.apply(thing).sure());
      for (String parent : parents.apply(thing)) {
        terms
            .computeIfAbsent(parent, one -> new ArrayList<>())
            .add(Phrase.concept(prefix + id.apply(thing)));
      }
    }
    for (T thing : things) {
      List<Phrase> own = terms.getOrDefault(id.apply(thing), List.of());
      add(prefix + id.apply(thing), title.apply(thing) + " and its kinds", own);
    }
  }

  private void products(Facts facts) {
    for (ProductClass of : facts.classes()) {
      List<Phrase> terms = new ArrayList<>();
      terms.add(Phrase.concept("class-name-" + of.id()));
      facts.drugs().stream()
          .filter(drug -> drug.classes().contains(of.id()))
          .forEach(drug -> terms.add(Phrase.concept("drug-" + drug.id())));
      facts.classes().stream()
          .filter(other -> other.parents().contains(of.id()))
          .forEach(kind -> terms.add(Phrase.concept("class-" + kind.id())));
      add("class-" + of.id(), of.title() + ": its products by any name", terms);
      addNames(of, facts);
    }
  }

  /** The products of a class by generic names, by brands, and by those that have no generic. */
  private void addNames(ProductClass of, Facts facts) {
    List<Phrase> generics = new ArrayList<>();
    List<Phrase> brands = new ArrayList<>();
    List<Phrase> soleBrands = new ArrayList<>();
    for (DrugLabel drug : facts.drugs()) {
      if (drug.classes().stream().anyMatch(own -> facts.classKinds().covers(of.id(), own))) {
        generics.addAll(drug.names().sure());
        for (Brand brand : drug.brands()) {
          brands.add(Phrase.concept("brand-" + brand.id()));
          if (brand.label().generics() == BoxedWarning.Presence.NO) {
            soleBrands.add(Phrase.concept("brand-" + brand.id()));
          }
        }
      }
    }
    add("class-generic-" + of.id(), of.title() + " by a generic name", generics);
    add("class-brand-" + of.id(), of.title() + " by a brand", brands);
    add("class-sole-brand-" + of.id(), of.title() + " by a brand without a generic", soleBrands);
  }

  private static boolean isControlled(Label label) {
    return label.schedule().compareTo(Label.Schedule.II) >= 0
        && label.schedule() != Label.Schedule.VARIES;
  }

  private void add(String id, String about, List<Phrase> terms) {
    concepts.put(id, new Concept(id, about, terms));
  }
}
