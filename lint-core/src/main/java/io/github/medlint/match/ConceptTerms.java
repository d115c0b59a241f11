package io.github.medlint.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A concept's compiled terms, found by the word they start with. Filled once, by the thread that
 * compiles it; read by all threads after.
 */
final class ConceptTerms {

  private final Map<String, List<PatternNode>> byFirstForm = new HashMap<>();
  private int longest;

  void add(Set<String> firstForms, PatternNode term, int length) {
    for (String form : firstForms) {
      byFirstForm.computeIfAbsent(form, f -> new ArrayList<>(2)).add(term);
    }
    longest = Math.max(longest, length);
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
