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

  private final Map<String, Double> byGroup;
  private final double ofUnapproved;
  private final double length;

  private PageTraits(Map<String, Double> byGroup, double ofUnapproved, double length) {
    this.byGroup = byGroup;
    this.ofUnapproved = ofUnapproved;
    this.length = length;
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
    Map<String, Double> traits = new HashMap<>();
    counts.forEach((group, count) -> traits.put(group, measure(count, sentences)));
    return new PageTraits(
        traits, measure(unapproved, sentences), sentences / (sentences + HALF_LENGTH));
  }

  private static double measure(int count, int sentences) {
    return Math.min(1, (double) FULL_SHARE * count / (sentences + PRIOR));
  }

  /** How far the page speaks of products of a class that no authority approves: from 0 to 1. */
  double ofUnapproved() {
    return ofUnapproved;
  }

  /** How much copy there is: from 0 to 1. Of a long page a smaller share makes claims. */
  double length() {
    return length;
  }

  /** How far the page has a trait: from 0 to 1. */
  double of(String group) {
    return byGroup.getOrDefault(group, 0.0);
  }

  /** All traits that it has any of. */
  Map<String, Double> all() {
    return byGroup;
  }
}
