package io.github.medlint.text;

import java.util.function.IntPredicate;

/** Looks for a place in what stands in order, without looking at all of it. */
public final class Ordered {

  private Ordered() {}

  /**
   * The first index from which on something holds; {@code size} if it holds nowhere.
   *
   * <p>{@code Ordered.first(words.size(), i -> words.get(i).start() >= offset)} is the first word
   * that starts at an offset or behind it.
   *
   * @param size how many indices there are, from 0 on
   * @param holds holds of every index behind one of which it holds
   */
  public static int first(int size, IntPredicate holds) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
