package io.github.medlint.match;

import java.util.HashSet;
import java.util.Set;

/**
 * The words by which a phrase is found.
 *
 * @param forms word forms, one of which every match holds
 * @param before the most words that can stand between the match's start and that one
 */
record Lead(Set<String> forms, int before) {

  static final Lead NONE = new Lead(Set.of(), 0);

  /** The lead of what is either this or another. */
  Lead or(Lead other) {
    Set<String> both = new HashSet<>(forms);
    both.addAll(other.forms);
    return new Lead(both, Math.max(before, other.before));
  }

  /** The lead of what has so many words in front of this. */
  Lead after(int words) {
    return new Lead(forms, before + words);
  }
}
