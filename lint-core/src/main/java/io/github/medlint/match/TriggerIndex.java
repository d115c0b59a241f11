package io.github.medlint.match;

import io.github.medlint.language.Token;
import io.github.medlint.match.PatternCompiler.WordClass;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which patterns are to be tried where. Words are in classes, such as the forms of one word or the
 * words that a concept's terms start with. A pattern is tried at the words of one class, and only
 * if words of some others stand in the sentence too.
 */
final class TriggerIndex {

  private final TriggerAutomaton words;

  /** For each word its classes. */
  private final NumberLists classes;

  /** For each class the patterns that are looked up by it. */
  private final NumberLists patterns;

  /** For each pattern the other classes that it needs. */
  private final NumberLists others;

  private TriggerIndex(
      TriggerAutomaton words, NumberLists classes, NumberLists patterns, NumberLists others) {
    this.words = words;
    this.classes = classes;
    this.patterns = patterns;
    this.others = others;
  }

  /** What is done with a pattern that is to be tried at the word with an index. */
  @FunctionalInterface
  interface Trial {
    void of(int pattern, int word);
  }

  /** Whether any word by which a pattern is looked up stands in {@code text}. */
  boolean findsAny(CharSequence text) {
    return words.findsAny(text, this::isTrigger);
  }

  private boolean isTrigger(int word) {
    for (int i = classes.first(word); i < classes.end(word); i++) {
      if (patterns.size(classes.at(i)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Hands on the patterns that are to be tried in a sentence, word by word. */
  void forEach(List<Token> sentence, Trial trial) {
    int[] numbers = numbers(sentence);
    BitSet present = new BitSet();
    for (int number : numbers) {
      for (int i = classes.first(number); i < classes.end(number); i++) {
        present.set(classes.at(i));
      }
    }
    forEach(
        numbers,
        (pattern, at) -> {
          if (allPresent(pattern, present)) {
            trial.of(pattern, at);
          }
        });
  }

  /** As {@link #forEach}, with those patterns too that need more than the sentence has. */
  void forEachTrigger(List<Token> sentence, Trial trial) {
    forEach(numbers(sentence), trial);
  }

  private int[] numbers(List<Token> sentence) {
    int[] numbers = new int[sentence.size()];
    for (int at = 0; at < numbers.length; at++) {
      numbers[at] = words.number(sentence.get(at).word());
    }
    return numbers;
  }

  private void forEach(int[] numbers, Trial trial) {
    for (int at = 0; at < numbers.length; at++) {
      for (int i = classes.first(numbers[at]); i < classes.end(numbers[at]); i++) {
        int wordClass = classes.at(i);
        for (int p = patterns.first(wordClass); p < patterns.end(wordClass); p++) {
          trial.of(patterns.at(p), at);
        }
      }
    }
  }

  private boolean allPresent(int pattern, BitSet present) {
    for (int i = others.first(pattern); i < others.end(pattern); i++) {
      if (!present.get(others.at(i))) {
        return false;
      }
    }
    return true;
  }

  void write(DataOutputStream out) throws IOException {
    words.write(out);
    classes.write(out);
    patterns.write(out);
    others.write(out);
  }

  /** What {@link #write} wrote. */
  static TriggerIndex read(ByteBuffer in) {
    return new TriggerIndex(
        TriggerAutomaton.read(in),
        NumberLists.read(in),
        NumberLists.read(in),
        NumberLists.read(in));
  }

  /** Collects patterns and the words by which they are looked up. */
  static final class Builder {

    private final TreeMap<String, List<Integer>> classes = new TreeMap<>();
    private final List<List<Integer>> patterns = new ArrayList<>();
    private final List<List<Integer>> others = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    /** Adds a pattern; each has a higher number than the one before. */
    void add(int pattern, PatternCompiler.Anchor anchor) {
      patterns.get(number(anchor.words())).add(pattern);
      while (others.size() <= pattern) {
        others.add(new ArrayList<>(2));
      }
      for (WordClass other : anchor.others()) {
        others.get(pattern).add(number(other));
      }
    }

    private int number(WordClass words) {
      String key = words.key();
      Integer given = known.get(key);
      if (given == null) {
        given = patterns.size();
        known.put(key, given);
        patterns.add(new ArrayList<>(2));
        for (String form : words.forms()) {
          classes.computeIfAbsent(form, f -> new ArrayList<>(2)).add(given);
        }
      }
      return given;
    }

    boolean isEmpty() {
      return patterns.isEmpty();
    }

    TriggerIndex build() {
      return new TriggerIndex(
          TriggerAutomaton.of(classes.keySet()),
          NumberLists.of(classes.values()),
          NumberLists.of(patterns),
          NumberLists.of(others));
    }
  }
}
