package io.github.medlint.rule;

import io.github.medlint.knowledge.Knowledge;
import java.util.List;
import java.util.Map;

/**
 * All rules and what they refer to.
 *
 * @param knowledge concepts, statements, authorities
 * @param packs by id
 * @param broken for each rule that could not be loaded, by id, the reason
 */
public record RuleLibrary(Knowledge knowledge, List<Pack> packs, Map<String, String> broken) {

  public RuleLibrary {
    packs = List.copyOf(packs);
    broken = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(broken));
  }

  /** All rules of all packs, by pack, then by id. */
  public List<Rule> rules() {
    return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
  }
}
