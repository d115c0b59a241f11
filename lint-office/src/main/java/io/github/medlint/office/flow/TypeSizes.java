package io.github.medlint.office.flow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Counts the letters of each size of type, to find the one that most are set in. */
public final class TypeSizes {

  private final Map<Float, Integer> letters = new HashMap<>();

  /** Counts letters of a size. */
  public void add(float size, String text) {
    letters.merge(size, text.length(), Integer::sum);
  }

  /** The size of most letters, of two as common the smaller; 0 if there are none. */
  public float mostOrSmaller() {
    return most(Comparator.reverseOrder());
  }

  /** The size of most letters, of two as common the larger; 0 if there are none. */
  public float mostOrLarger() {
    return most(Comparator.naturalOrder());
  }

  private float most(Comparator<Float> ofTwo) {
    return letters.entrySet().stream()
        .max(
            Map.Entry.<Float, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(ofTwo)))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  /** Sizes that differ by less than half a point are one. */
  public static float step(float size) {
    return Math.round(size * 2) / 2f;
  }
}
