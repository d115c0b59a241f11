package io.github.medlint.phrase;

import java.util.ArrayList;
import java.util.List;

/** Splits a word of a phrase as CoreNLP splits it in copy. */
final class WordForms {

  private static final List<String> CLITICS = List.of("'s", "'re", "'ve", "'ll", "'d", "'m");

  private WordForms() {}

  /** {@code don't} gives {@code do n't}, {@code FDA-approved} gives {@code FDA approved}. */
  static List<String> split(String word) {
    if (isPlain(word)) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || isHyphen(word.charAt(i))) {
        if (i > start) {
          splitClitic(word.substring(start, i).replace('’', '\''), parts);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** Nearly all are: letters alone, so that there is nothing to split. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return !word.isEmpty() && !word.equals("cannot");
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private static void splitClitic(String word, List<String> into) {
    if (word.equals("cannot")) {
      into.addAll(List.of("can", "not"));
      return;
    }
    if (word.length() > 3 && word.endsWith("n't")) {
      into.addAll(List.of(word.substring(0, word.length() - 3), "n't"));
      return;
    }
    for (String clitic : CLITICS) {
      if (word.length() > clitic.length() && word.endsWith(clitic)) {
        into.addAll(List.of(word.substring(0, word.length() - clitic.length()), clitic));
        return;
      }
    }
    if (word.length() > 1 && word.startsWith("$")) {
      into.addAll(List.of("$", word.substring(1)));
    } else if (word.length() > 1 && word.endsWith("%")) {
      into.addAll(List.of(word.substring(0, word.length() - 1), "%"));
    } else if (word.length() > 1 && (word.endsWith(":") || word.endsWith(","))) {
      splitClitic(word.substring(0, word.length() - 1), into);
      into.add(word.substring(word.length() - 1));
    } else {
      into.add(word);
    }
  }
}
