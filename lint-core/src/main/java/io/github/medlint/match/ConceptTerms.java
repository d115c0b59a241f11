package io.github.medlint.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A concept's compiled terms, found by the word they start with. Filled once, by the thread that
 * compiles it; read by all threads after.
 */
final class ConceptTerms {

  private final Map<String, List<PatternNode>> byFirstForm = new HashMap<>();
  private final List<PatternNode> open = new ArrayList<>();
  private Lead lead = Lead.NONE;
  private int longest;

  /**
   * Adds a term.
   *
   * @param firstForms the word forms that it can start with; null if with any
   * @param words by which it is found
   * @param length the most words that it can have
   */
  void add(@Nullable Set<String> firstForms, Lead words, PatternNode term, int length) {
    if (firstForms == null) {
      open.add(term);
    } else {
      for (String form : firstForms) {
        byFirstForm.computeIfAbsent(form, f -> new ArrayList<>(2)).add(term);
      }
    }
    lead = lead.or(words);
    longest = Math.max(longest, length);
  }

  /** The terms that can start with this word form. */
  List<PatternNode> startingWith(String form) {
    List<PatternNode> terms = byFirstForm.getOrDefault(form, List.of());
    if (open.isEmpty()) {
      return terms;
    }
    List<PatternNode> all = new ArrayList<>(terms);
    all.addAll(open);
    return all;
  }

  /** The word forms that a term can start with; null if some can start with any. */
  @Nullable Set<String> firstForms() {
    return open.isEmpty() ? byFirstForm.keySet() : null;
  }

  /** The words by which the terms are found. */
  Lead lead() {
    return lead;
  }

  /** The most words that a term can have. */
  int longest() {
    return longest;
  }
}
