package io.github.medlint.check;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.Token;
import io.github.medlint.match.Hit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a sentence by what parts them into clauses. */
final class ClauseWords {

  /** So many words may stand between two things, lists of other mentions not counted. */
  private static final int MOST_BETWEEN = 12;

  private static final Set<String> BREAKS =
      Set.of(
          ";",
          "—",
          "–",
          "--",
          "|",
          "but",
          "while",
          "whereas",
          "although",
          "though",
          "unlike",
          "than",
          "instead",
          "because");

  private static final Set<String> JOINS = Set.of(",", "and", "or", "&", "/");

  private final List<Token> words;
  private final BitSet breaks = new BitSet();

  /** How many words that count stand before each word. */
  private final int[] counted;

  /**
   * @param mentioned the mentions of drugs and conditions in the sentence
   */
  ClauseWords(Sentence sentence, List<Hit> mentioned) {
    this.words = sentence.words();
    BitSet uncounted = new BitSet();
    for (Hit mention : mentioned) {
      uncounted.set(mention.first(), mention.end());
    }
    this.counted = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).word();
      breaks.set(i, BREAKS.contains(word));
      boolean counts = !JOINS.contains(word) && !uncounted.get(i);
      counted[i + 1] = counted[i] + (counts ? 1 : 0);
    }
  }

  /**
   * What parts the words from {@code from} to before {@code to} into clauses, in words that
   * complete a sentence; null if they are of one.
   */
  @Nullable String apart(int from, int to) {
    int first = breaks.nextSetBit(from);
    if (first >= 0 && first < to) {
      return "“" + words.get(first).word() + "” parts the two";
    }
    return counted[to] - counted[from] <= MOST_BETWEEN
        ? null
        : "more than " + MOST_BETWEEN + " words stand between the two";
  }
}
