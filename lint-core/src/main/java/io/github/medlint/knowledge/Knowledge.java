package io.github.medlint.knowledge;

import io.github.medlint.lexicon.Lexicon;
import java.util.Collections;
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
 * @param lexicon the words of claims
 */
public record Knowledge(
    Map<String, Concept> concepts,
    Map<String, Statement> statements,
    Map<String, Authority> authorities,
    Map<String, DrugLabel> drugs,
    Map<String, HealthCondition> conditions,
    Lexicon lexicon) {

  public Knowledge {
    concepts = Collections.unmodifiableMap(new TreeMap<>(concepts));
    statements = Collections.unmodifiableMap(new TreeMap<>(statements));
    authorities = Collections.unmodifiableMap(new TreeMap<>(authorities));
    drugs = Collections.unmodifiableMap(new TreeMap<>(drugs));
    conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
  }

  /** Which conditions are kinds of others. */
  public ConditionTree conditionTree() {
    return new ConditionTree(conditions);
  }
}
