package io.github.medlint.knowledge;

import io.github.medlint.lexicon.Lexicon;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that rules refer to by id.
 *
 * @param concepts those of the concept files and those made of drugs and conditions
 * @param statements required wordings
 * @param authorities what rules rest on
 * @param drugs what is on record about drugs and products
 * @param conditions the conditions that they are promoted for
 * @param classes the classes that they belong to
 * @param routes the ways in which they are given
 * @param lexicon the words of claims
 */
public record Knowledge(
    Map<String, Concept> concepts,
    Map<String, Statement> statements,
    Map<String, Authority> authorities,
    Map<String, DrugLabel> drugs,
    Map<String, HealthCondition> conditions,
    Map<String, ProductClass> classes,
    Map<String, Route> routes,
    Lexicon lexicon) {

  public Knowledge {
    concepts = Collections.unmodifiableMap(new TreeMap<>(concepts));
    statements = Collections.unmodifiableMap(new TreeMap<>(statements));
    authorities = Collections.unmodifiableMap(new TreeMap<>(authorities));
    drugs = Collections.unmodifiableMap(new TreeMap<>(drugs));
    conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    routes = Collections.unmodifiableMap(new TreeMap<>(routes));
  }

  /** Which conditions are kinds of others. */
  public Kinds conditionKinds() {
    return Kinds.of(conditions.values(), HealthCondition::id, HealthCondition::parents);
  }

  /** Which classes of products are kinds of others. */
  public Kinds classKinds() {
    return Kinds.of(classes.values(), ProductClass::id, ProductClass::parents);
  }

  /** Which routes and dosage forms are kinds of others. */
  public Kinds routeKinds() {
    return Kinds.of(routes.values(), Route::id, Route::parents);
  }

  /** The products of a class and its kinds, by id. */
  public List<DrugLabel> ofClass(String id) {
    Kinds kinds = classKinds();
    return drugs.values().stream()
        .filter(drug -> drug.classes().stream().anyMatch(own -> kinds.covers(id, own)))
        .toList();
  }
}
