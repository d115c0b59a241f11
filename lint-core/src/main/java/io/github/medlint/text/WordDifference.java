package io.github.medlint.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How one wording differs from another, word by word.
 *
 * @param steps the words in reading order: kept, left out or added
 */
public record WordDifference(List<Step> steps) {

  private static final int MAX_WORDS = 400;

  public WordDifference {
    steps = List.copyOf(steps);
  }

  /** What became of a word. */
  public enum Change {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A word and what became of it. */
  public record Step(Change change, String word) {}

  /**
   * The difference from {@code before} to {@code after}. Letter case and punctuation at the ends of
   * words do not count; a wording of more than 400 words is compared by its first 400.
   */
  public static WordDifference of(String before, String after) {
    String[] a = words(before);
    String[] b = words(after);
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] =
            same(a[i], b[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Step> steps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && same(a[i], b[j])) {
        steps.add(new Step(Change.KEPT, b[j++]));
        i++;
      } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
        steps.add(new Step(Change.REMOVED, a[i++]));
      } else {
        steps.add(new Step(Change.ADDED, b[j++]));
      }
    }
    return new WordDifference(steps);
  }

  /** Whether the wordings are the same. */
  public boolean isEmpty() {
    return steps.stream().allMatch(step -> step.change == Change.KEPT);
  }

  /** How much of the wordings is the same: 0 for nothing, 1 for all. */
  public double likeness() {
    long kept = steps.stream().filter(step -> step.change == Change.KEPT).count();
    long all = steps.size() + kept;
    return all == 0 ? 1 : 2.0 * kept / all;
  }

  /** The difference for people: {@code by [-30-] {+50+} percent}. */
  public String told() {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      Change change = steps.get(i).change;
      boolean opens = i == 0 || steps.get(i - 1).change != change;
      boolean closes = i + 1 == steps.size() || steps.get(i + 1).change != change;
      told.append(i == 0 ? "" : " ")
          .append(opens ? mark(change, "[-", "{+") : "")
          .append(steps.get(i).word)
          .append(closes ? mark(change, "-]", "+}") : "");
    }
    return told.toString();
  }

  private static String mark(Change change, String removed, String added) {
    return change == Change.KEPT ? "" : change == Change.REMOVED ? removed : added;
  }

  private static String[] words(String text) {
    String stripped = text.strip();
    String[] words = stripped.isEmpty() ? new String[0] : stripped.split("\\s+", -1);
    return words.length > MAX_WORDS ? Arrays.copyOf(words, MAX_WORDS) : words;
  }

  private static boolean same(String a, String b) {
    return bare(a).equalsIgnoreCase(bare(b));
  }

  /** A word without the punctuation around it; the percent sign and the like are part of it. */
  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && ".,;:!?\"“”‘’'()[]".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ".,;:!?\"“”‘’'()[]".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return start == end ? word : word.substring(start, end);
  }
}
