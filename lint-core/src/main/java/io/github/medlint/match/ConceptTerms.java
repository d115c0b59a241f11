package io.github.medlint.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A concept's compiled terms, found by the word they start with. Filled once while the patterns are
 * compiled, read by all threads after.
 */
final class ConceptTerms {

  private final Map<String, List<PatternNode>> byFirstForm = new HashMap<>();
  private int longest;

  void add(Iterable<String> firstForms, PatternNode term, int length) {
    for (String form : firstForms) {
      byFirstForm.computeIfAbsent(form, f -> new ArrayList<>(2)).add(term);
    }
    longest = Math.max(longest, length);
  }

  /** The terms that can start with this word form. */
  List<PatternNode> startingWith(String form) {
    return byFirstForm.getOrDefault(form, List.of());
  }

  Iterable<String> firstForms() {
    return byFirstForm.keySet();
  }

  int firstFormCount() {
    return byFirstForm.size();
  }

  /** The most words that a term can have. */
  int longest() {
    return longest;
  }
}
