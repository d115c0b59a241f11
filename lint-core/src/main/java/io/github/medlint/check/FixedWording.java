package io.github.medlint.check;

import io.github.medlint.check.WordChange.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lays a prescribed text over the words of a draft so that as few of them as can be differ. What
 * stands before and behind it in the draft does not count; letter case and punctuation never do.
 */
final class FixedWording {

  private static final int MATCH = 0;
  private static final int CHANGE = 1;
  private static final int REMOVE = 2;
  private static final int ADD = 3;

  /** A word in another's place costs less than one left out and one added, yet more than either. */
  private static final int OTHER_WORD = 3;

  private static final int ONE_WORD = 2;

  private final List<TextWord> wanted;
  private final List<TextWord> found;
  private final int[][] cost;

  private FixedWording(List<TextWord> wanted, List<TextWord> found) {
    this.wanted = wanted;
    this.found = found;
    this.cost = costs();
  }

  /**
   * The best fit.
   *
   * @param first index of the first word of the draft that belongs to it
   * @param end index behind the last one; equal to {@code first} if none does
   * @param kept how many words stand as prescribed
   * @param changes how it differs; empty if it does not
   */
  record Fit(int first, int end, int kept, List<WordChange> changes) {}

  static Fit fit(List<TextWord> wanted, List<TextWord> found) {
    return new FixedWording(wanted, found).trace();
  }

  private int[][] costs() {
    int[][] least = new int[wanted.size() + 1][found.size() + 1];
    for (int i = 1; i <= wanted.size(); i++) {
      least[i][0] = i * ONE_WORD;
      for (int j = 1; j <= found.size(); j++) {
        int change = least[i - 1][j - 1] + (same(i, j) ? 0 : OTHER_WORD);
        least[i][j] = Math.min(change, Math.min(least[i - 1][j], least[i][j - 1]) + ONE_WORD);
      }
    }
    return least;
  }

  private boolean same(int i, int j) {
    return wanted.get(i - 1).text().equals(found.get(j - 1).text());
  }

  private Fit trace() {
    int end = 0;
    for (int j = 1; j <= found.size(); j++) {
      if (cost[wanted.size()][j] < cost[wanted.size()][end]) {
        end = j;
      }
    }
    List<WordChange> changes = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> added = new ArrayList<>();
    int kept = 0;
    int i = wanted.size();
    int j = end;
    while (i > 0) {
      int step = step(i, j);
      if (step == MATCH) {
        flush(removed, added, changes);
        kept++;
      }
      if (step == CHANGE || step == REMOVE) {
        removed.add(wanted.get(i - 1).text());
      }
      if (step == CHANGE || step == ADD) {
        added.add(found.get(j - 1).text());
      }
      i -= step == ADD ? 0 : 1;
      j -= step == REMOVE ? 0 : 1;
    }
    flush(removed, added, changes);
    Collections.reverse(changes);
    return new Fit(j, end, kept, List.copyOf(changes));
  }

  private int step(int i, int j) {
    if (j > 0 && same(i, j) && cost[i][j] == cost[i - 1][j - 1]) {
      return MATCH;
    }
    if (j > 0 && cost[i][j] == cost[i][j - 1] + ONE_WORD) {
      return ADD;
    }
    if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + OTHER_WORD) {
      return CHANGE;
    }
    return REMOVE;
  }

  /** Changes that stand side by side are one. Words come from the last to the first. */
  private static void flush(List<String> removed, List<String> added, List<WordChange> into) {
    if (!removed.isEmpty() || !added.isEmpty()) {
      Collections.reverse(removed);
      Collections.reverse(added);
      Kind kind = removed.isEmpty() ? Kind.ADDED : added.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
      into.add(new WordChange(kind, String.join(" ", removed), String.join(" ", added)));
      removed.clear();
      added.clear();
    }
  }
}
