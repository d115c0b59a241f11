package io.github.medlint.match;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * One automaton over all trigger words. It walks a text once, letter by letter, and tells at which
 * offsets a trigger word starts; text without any need not be tokenised.
 */
final class TriggerAutomaton {

  private static final int NONE = -1;

  /**
   * State 0 is the start; the edges of a state lie together, sorted by letter. States are numbered
   * in the order of the edges that lead to them, so edge {@code e} leads to state {@code e + 1}.
   */
  private final int[] firstEdge;

  private final char[] letters;

  /** For each state the word that ends there, by its place among the sorted words; or none. */
  private final int[] ends;

  private TriggerAutomaton(int[] firstEdge, char[] letters, int[] ends) {
    this.firstEdge = firstEdge;
    this.letters = letters;
    this.ends = ends;
  }

  /** The automaton of some words in lower case, each of them once. */
  static TriggerAutomaton of(Set<String> words) {
    String[] sorted = words.toArray(String[]::new);
    Arrays.sort(sorted);
    return new Building(sorted).build();
  }

  /** The place of a word among the sorted words; negative if it is none of them. */
  int number(String word) {
    int state = 0;
    for (int i = 0; i < word.length() && state >= 0; i++) {
      state = next(state, word.charAt(i));
    }
    return state < 0 ? NONE : ends[state];
  }

  void write(DataOutputStream out) throws IOException {
    Numbers.write(firstEdge, out);
    Numbers.write(letters, out);
    Numbers.write(ends, out);
  }

  /** What {@link #write} wrote. */
  static TriggerAutomaton read(ByteBuffer in) {
    return new TriggerAutomaton(Numbers.read(in), Numbers.readLetters(in), Numbers.read(in));
  }

  /** Whether a word stands in {@code text} whose number is {@code wanted}. */
  boolean findsAny(CharSequence text, IntPredicate wanted) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean wordChar = Character.isLetterOrDigit(text.charAt(i));
      if ((!inWord || !wordChar) && acceptsAt(text, i, wanted)) {
        return true;
      }
      inWord = wordChar;
    }
    return false;
  }

  /** Whether a wanted word starts at {@code at} and ends where a word may end. */
  private boolean acceptsAt(CharSequence text, int at, IntPredicate wanted) {
    int state = 0;
    for (int i = at; i < text.length(); i++) {
      state = next(state, Character.toLowerCase(straight(text.charAt(i))));
      if (state < 0) {
        return false;
      }
      if (ends[state] != NONE && endsAt(text, i + 1) && wanted.test(ends[state])) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsAt(CharSequence text, int end) {
    return end == text.length()
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1))
        // “do” of “don't” is a word of its own for CoreNLP.
        || straight(text.charAt(Math.min(end + 1, text.length() - 1))) == '\'';
  }

  private static char straight(char c) {
    return c == '’' || c == '‘' ? '\'' : c;
  }

  private int next(int state, char letter) {
    int found = Arrays.binarySearch(letters, firstEdge[state], firstEdge[state + 1], letter);
    return found < 0 ? NONE : found + 1;
  }

  /** Builds the automaton breadth first from sorted words. */
  private static final class Building {

    private final String[] words;
    private int[] from = new int[0];
    private int[] to = new int[0];
    private int[] depth = new int[0];
    private int states = 1;

    Building(String[] words) {
      this.words = words;
    }

    TriggerAutomaton build() {
      // No state but the start has more edges into it than one, and no word more states than
      // letters.
      int most = 1;
      for (String word : words) {
        most += word.length();
      }
      from = new int[most];
      to = new int[most];
      depth = new int[most];
      to[0] = words.length;
      int[] firstEdge = new int[most + 1];
      char[] letters = new char[most];
      int[] ends = new int[most];
      int edges = 0;
      for (int state = 0; state < states; state++) {
        firstEdge[state] = edges;
        int word = from[state];
        ends[state] = NONE;
        if (word < to[state] && words[word].length() == depth[state]) {
          ends[state] = word++;
        }
        while (word < to[state]) {
          char letter = words[word].charAt(depth[state]);
          int last = word;
          while (last < to[state] && words[last].charAt(depth[state]) == letter) {
            last++;
          }
          letters[edges++] = letter;
          addState(word, last, depth[state] + 1);
          word = last;
        }
        firstEdge[state + 1] = edges;
      }
      return new TriggerAutomaton(
          Arrays.copyOf(firstEdge, states + 1),
          Arrays.copyOf(letters, edges),
          Arrays.copyOf(ends, states));
    }

    private void addState(int first, int end, int letter) {
      from[states] = first;
      to[states] = end;
      depth[states++] = letter;
    }
  }
}
