package io.github.medlint.match;

import java.util.Set;

/** How often words are met, roughly: a phrase is looked up by its rarest word. */
final class Commonness {

  private static final int COMMON = 400;

  private static final Set<String> COMMON_WORDS =
      Set.of(
          "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by", "for", "with", "from",
          "as", "is", "are", "am", "was", "were", "be", "been", "being", "have", "has", "had", "do",
          "does", "did", "it", "its", "this", "that", "these", "those", "we", "our", "you", "your",
          "they", "their", "i", "my", "he", "she", "not", "no", "can", "will", "may", "all", "any",
          "more", "most", "one", "than", "'s", "so", "if", "what", "how", "get", "make", "help",
          "just", "only", "also", ",", ".");

  private Commonness() {}

  /** The more forms and the commoner they are, the higher. */
  static int cost(Set<String> forms) {
    int cost = forms.size();
    if (cost < COMMON) {
      for (String form : forms) {
        cost += COMMON_WORDS.contains(form) ? COMMON : 0;
      }
    }
    return cost;
  }
}
