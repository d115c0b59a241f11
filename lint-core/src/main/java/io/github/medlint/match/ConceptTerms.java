package io.github.medlint.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A concept's compiled terms, found by the word they start with. Filled once while the patterns are
 * compiled, read by all threads after.
 */
final class ConceptTerms {

  private final Map<String, List<PatternNode>> byFirstForm = new HashMap<>();
  private final List<Compiled> anchored = new ArrayList<>(2);
  private int longest;

  void add(Set<String> firstForms, PatternNode term, int length) {
    for (String form : firstForms) {
      byFirstForm.computeIfAbsent(form, f -> new ArrayList<>(2)).add(term);
    }
    longest = Math.max(longest, length);
  }

  /** Adds a phrase that is looked up by this concept. */
  void anchor(Compiled phrase) {
    anchored.add(phrase);
  }

  /** The phrases that are looked up by this concept. */
  List<Compiled> anchored() {
    return anchored;
  }

  /** The terms that can start with this word form. */
  List<PatternNode> startingWith(String form) {
    return byFirstForm.getOrDefault(form, List.of());
  }

  Set<String> firstForms() {
    return byFirstForm.keySet();
  }

  /** The most words that a term can have. */
  int longest() {
    return longest;
  }
}
