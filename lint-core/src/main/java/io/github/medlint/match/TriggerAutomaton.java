package io.github.medlint.match;

import java.util.Arrays;
import java.util.Set;

/**
 * One automaton over all trigger words. It walks a text once, letter by letter, and tells at which
 * offsets a trigger word starts; text without any need not be tokenised.
 */
final class TriggerAutomaton {

  /** State 0 is the start; transitions of a state lie together, sorted by letter. */
  private final int[] firstEdge;

  private final char[] letters;
  private final int[] targets;
  private final boolean[] accepts;

  private TriggerAutomaton(int[] firstEdge, char[] letters, int[] targets, boolean[] accepts) {
    this.firstEdge = firstEdge;
    this.letters = letters;
    this.targets = targets;
    this.accepts = accepts;
  }

  /** The automaton of some words in lower case, each of them once. */
  static TriggerAutomaton of(Set<String> words) {
    String[] sorted = words.toArray(String[]::new);
    Arrays.sort(sorted);
    return new Building(sorted).build();
  }

  /** Whether a trigger word stands in {@code text} as a word. */
  boolean findsAny(CharSequence text) {
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean wordChar = Character.isLetterOrDigit(text.charAt(i));
      if ((!inWord || !wordChar) && acceptsAt(text, i)) {
        return true;
      }
      inWord = wordChar;
    }
    return false;
  }

  /** Whether a trigger word starts at {@code at} and ends where a word may end. */
  private boolean acceptsAt(CharSequence text, int at) {
    int state = 0;
    for (int i = at; i < text.length(); i++) {
      state = next(state, Character.toLowerCase(straight(text.charAt(i))));
      if (state < 0) {
        return false;
      }
      if (accepts[state] && endsAt(text, i + 1)) {
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
    return found < 0 ? -1 : targets[found];
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
      int[] targets = new int[most];
      boolean[] accepts = new boolean[most];
      int edges = 0;
      for (int state = 0; state < states; state++) {
        firstEdge[state] = edges;
        int word = from[state];
        if (word < to[state] && words[word].length() == depth[state]) {
          accepts[state] = true;
          word++;
        }
        while (word < to[state]) {
          char letter = words[word].charAt(depth[state]);
          int last = word;
          while (last < to[state] && words[last].charAt(depth[state]) == letter) {
            last++;
          }
          letters[edges] = letter;
          targets[edges++] = addState(word, last, depth[state] + 1);
          word = last;
        }
        firstEdge[state + 1] = edges;
      }
      return new TriggerAutomaton(
          Arrays.copyOf(firstEdge, states + 1),
          Arrays.copyOf(letters, edges),
          Arrays.copyOf(targets, edges),
          Arrays.copyOf(accepts, states));
    }

    private int addState(int first, int end, int letter) {
      from[states] = first;
      to[states] = end;
      depth[states] = letter;
      return states++;
    }
  }
}
