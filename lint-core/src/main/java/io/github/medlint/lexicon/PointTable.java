package io.github.medlint.lexicon;

import java.util.Map;

/**
 * What the signs of a claim weigh. A sentence's points are their sum; a sentence makes a claim
 * where they reach the bar.
 *
 * @param bar the points that a claim needs
 * @param signs by sign the points it adds or, below 0, takes away
 */
public record PointTable(int bar, Map<String, Integer> signs) {

  /** Without signs nothing reaches the bar. */
  public static final PointTable NONE = new PointTable(1, Map.of());

  public PointTable {
    signs = Map.copyOf(signs);
  }

  /** The points of a sign; 0 for one that tells nothing. */
  public int of(String sign) {
    return signs.getOrDefault(sign, 0);
  }
}
