package io.github.medlint.rule.part;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds in a pattern over sentences the words one of which every match must hold, so that other
 * sentences need not be looked at.
 */
final class StructureLemmas {

  private static final List<String> ATTRIBUTES = List.of("lemma:", "word:");

  private StructureLemmas() {}

  /**
   * The fewest words that one attribute of the pattern allows; empty if no attribute is sure to be
   * matched or none lists plain words.
   */
  static List<String> of(String source) {
    List<String> best = List.of();
    if (isConditional(source)) {
      return best;
    }
    for (String attribute : ATTRIBUTES) {
      for (int at = source.indexOf(attribute); at >= 0; at = source.indexOf(attribute, at + 1)) {
        List<String> words = words(source, at + attribute.length());
        if (!words.isEmpty() && (best.isEmpty() || words.size() < best.size())) {
          best = words;
        }
      }
    }
    return best;
  }

  /** Whether parts of the pattern may be left out: “!”, “?”, “{0,” or “|” between nodes. */
  private static boolean isConditional(String source) {
    boolean inExpression = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '/') {
        inExpression = !inExpression;
      }
      boolean group = source.startsWith("(?$", i - 1);
      boolean left = c == '!' || c == '|' || (c == '?' && !group);
      if (!inExpression && (left || source.startsWith("}]{0", i))) {
        return true;
      }
    }
    return false;
  }

  /** The plain words of an attribute's value: a word, a quoted word or words between bars. */
  private static List<String> words(String source, int start) {
    boolean expression = start < source.length() && "/\"".indexOf(source.charAt(start)) >= 0;
    int from = expression ? start + 1 : start;
    List<String> words = new ArrayList<>();
    int begin = from;
    for (int i = from; i <= source.length(); i++) {
      char c = i < source.length() ? source.charAt(i) : ' ';
      if (Character.isLetter(c) || c == '-') {
        continue;
      }
      boolean ends = expression ? c == source.charAt(start) : "};,] ".indexOf(c) >= 0;
      if (i == begin || !(ends || (expression && c == '|'))) {
        return List.of();
      }
      words.add(source.substring(begin, i));
      if (ends) {
        return words;
      }
      begin = i + 1;
    }
    return List.of();
  }
}
