package io.github.medlint.rule;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.rule.example.RuleTests;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What every rule has, whatever its kind.
 *
 * @param id stable for ever
 * @param aliases former ids
 * @param pack the pack's id
 * @param family the family's name
 * @param summary one imperative sentence
 * @param level the level of an asserted claim
 * @param certainty how sure the tool can be
 * @param authority what it rests on; at least one
 * @param message shown with a finding; {@code {match}} stands for the words found
 * @param suggestions what would mend it
 * @param link a page about it, or empty
 * @param applies for a fact's name the values that it is about; a fact that is not declared is no
 *     obstacle
 * @param disabledBecause why it ships switched off, so that it checks only where a configuration
 *     gives it a level; empty if it is on
 * @param tests its examples
 */
public record RuleInfo(
    String id,
    List<String> aliases,
    String pack,
    String family,
    String summary,
    Level level,
    Certainty certainty,
    List<Authority> authority,
    String message,
    List<String> suggestions,
    String link,
    Map<String, Set<String>> applies,
    String disabledBecause,
    RuleTests tests) {

  public RuleInfo {
    aliases = List.copyOf(aliases);
    authority = List.copyOf(authority);
    suggestions = List.copyOf(suggestions);
    applies = Map.copyOf(applies);
  }

  /** Whether it checks where nothing is configured. */
  public boolean enabled() {
    return disabledBecause.isEmpty();
  }
}
