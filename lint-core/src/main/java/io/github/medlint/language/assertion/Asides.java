package io.github.medlint.language.assertion;

import io.github.medlint.language.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Words within a clause that only add something to it, between brackets, dashes or commas: “no drug
 * (generic or not) cures it”. The clause goes on behind them, and so does what a cue says of it.
 */
final class Asides {

  /** The most words that asides between a cue and a statement hold, their marks among them. */
  static final int MOST_WORDS = 30;

  /** More words between two dashes or commas are a clause of their own. */
  private static final int MOST_IN_CLAUSE = 8;

  private static final Set<String> DASHES = Set.of("—", "–", "--");

  private final List<Token> words;
  private final BitSet closing = new BitSet();

  /**
   * The asides of a sentence.
   *
   * @param hits its cues; a comma opens an aside only as part of one that closes scopes: “, as …,”
   */
  Asides(List<Token> words, List<Cue.Hit> hits) {
    this.words = words;
    for (Cue.Hit hit : hits) {
      if (hit.is(Cue.Kind.END)) {
        closing.set(hit.first());
      }
    }
  }

  /** The words from {@code from} to before {@code to} that stand in an aside, with its marks. */
  BitSet between(int from, int to) {
    BitSet aside = new BitSet();
    for (int i = from; i < to; i++) {
      int end = end(i, to);
      if (end > i) {
        aside.set(i, end);
        i = end - 1;
      }
    }
    return aside;
  }

  /** The index behind the aside that opens at {@code at} and ends before {@code to}; 0 if none. */
  private int end(int at, int to) {
    String open = words.get(at).word();
    if (open.equals("(")) {
      return closed(at, Math.min(to, at + MOST_WORDS), Set.of(")"));
    }
    int last = Math.min(to, at + 2 + MOST_IN_CLAUSE);
    if (DASHES.contains(open)) {
      return closed(at, last, DASHES);
    }
    return open.equals(",") && closing.get(at) ? closed(at, last, Set.of(",")) : 0;
  }

  private int closed(int at, int last, Set<String> marks) {
    for (int i = at + 2; i < last; i++) {
      if (marks.contains(words.get(i).word())) {
        return i + 1;
      }
    }
    return 0;
  }
}
