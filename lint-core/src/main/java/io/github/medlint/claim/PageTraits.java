package io.github.medlint.claim;

import io.github.medlint.lexicon.LexicalGroup;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page is like, by the share of its sentences that use the words of a group: one that sells
 * speaks of the best and the safe, one that teaches explains and warns.
 */
final class PageTraits {

  /** A page on which every third sentence has a trait has it fully. */
  private static final int FULL_SHARE = 3;

  /** So many sentences without any trait are added, so that one sentence makes no page. */
  private static final int PRIOR = 10;

  /** A page of so many sentences is half as long as a page can be. */
  private static final double HALF_LENGTH = 50;

  private static final String PREFIX = "page-";
  private static final String UNAPPROVED = PREFIX + "unapproved";
  private static final String LENGTH = PREFIX + "length";

  // By the names of signs: each sentence of the page has all of them.
  private final Map<String, Double> signs;

  private PageTraits(Map<String, Double> signs) {
    this.signs = signs;
  }

  /**
   * The traits of a page.
   *
   * @param fillers those of each sentence that has any
   * @param sentences how many sentences there are in all
   */
  static PageTraits of(Collection<List<Filler>> fillers, int sentences) {
    Map<String, Integer> counts = new HashMap<>();
    int unapproved = 0;
    for (List<Filler> ofSentence : fillers) {
      Set<LexicalGroup> groups = new HashSet<>();
      ofSentence.forEach(filler -> groups.add(filler.group()));
      groups.forEach(group -> counts.merge(group.id(), 1, Integer::sum));
      unapproved += groups.stream().anyMatch(Topic::isClass) ? 1 : 0;
    }
    Map<String, Double> signs = new HashMap<>();
    counts.forEach((group, count) -> signs.put(PREFIX + group, measure(count, sentences)));
    signs.put(UNAPPROVED, measure(unapproved, sentences));
    // Of a long page a smaller share makes claims.
    signs.put(LENGTH, sentences / (sentences + HALF_LENGTH));
    return new PageTraits(signs);
  }

  private static double measure(int count, int sentences) {
    return Math.min(1, (double) FULL_SHARE * count / (sentences + PRIOR));
  }

  /** How far the page speaks of products of a class that no authority approves: from 0 to 1. */
  double ofUnapproved() {
    return signs.getOrDefault(UNAPPROVED, 0.0);
  }

  /** How far the page has the trait of a group: from 0 to 1. */
  double of(String group) {
    return signs.getOrDefault(PREFIX + group, 0.0);
  }

  /** The signs that the page is for each of its sentences. */
  Map<String, Double> signs() {
    return signs;
  }
}
