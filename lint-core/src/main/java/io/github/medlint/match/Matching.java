package io.github.medlint.match;

import io.github.medlint.language.Token;
import io.github.medlint.match.PatternNode.Accept;
import io.github.medlint.match.PatternNode.AnyForm;
import io.github.medlint.match.PatternNode.Branch;
import io.github.medlint.match.PatternNode.Exact;
import io.github.medlint.match.PatternNode.Figure;
import io.github.medlint.match.PatternNode.Skip;
import io.github.medlint.match.PatternNode.Term;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One attempt to match compiled phrases on the words of one sentence. */
final class Matching {

  /** A phrase that needs more steps than this on one sentence is given up; none sensible does. */
  private static final int MAX_STEPS = 20_000;

  private static final int NONE = -1;

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fifteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "thousand",
          "half",
          "dozen");

  private static final Set<String> GAP_STOPS = Set.of(";", ":", "—", "–", "--", "|");

  private final String text;
  private final List<Token> words;
  private final BitSet skipped = new BitSet();
  private int steps;

  /**
   * Matching on one sentence.
   *
   * @param text the block's text, for exact forms
   * @param words the sentence's words
   */
  Matching(String text, List<Token> words) {
    this.text = text;
    this.words = words;
  }

  /** The index behind the match that starts at word {@code at}, or -1. */
  int end(PatternNode node, int at) {
    steps = 0;
    skipped.clear();
    return run(node, at);
  }

  /** The words that the last match skipped in gaps. */
  BitSet skipped() {
    return (BitSet) skipped.clone();
  }

  private int run(PatternNode node, int at) {
    if (++steps > MAX_STEPS) {
      return NONE;
    }
    if (node instanceof Accept) {
      return at;
    }
    if (node instanceof Branch branch) {
      for (PatternNode way : branch.ways()) {
        int end = run(way, at);
        if (end != NONE) {
          return end;
        }
      }
      return NONE;
    }
    if (node instanceof Skip skip) {
      return skip(skip, at);
    }
    if (at >= words.size()) {
      return NONE;
    }
    Token word = words.get(at);
    if (node instanceof AnyForm any) {
      return any.forms().contains(word.word()) ? run(any.next(), at + 1) : NONE;
    }
    if (node instanceof Exact exact) {
      return isExactly(exact, word) ? run(exact.next(), at + 1) : NONE;
    }
    if (node instanceof Figure figure) {
      return isNumber(word.word()) ? run(figure.next(), at + 1) : NONE;
    }
    return term((Term) node, at);
  }

  private int skip(Skip skip, int at) {
    for (int n = 0; n <= skip.most(); n++) {
      int end = run(skip.next(), at + n);
      if (end != NONE) {
        skipped.set(at, at + n);
        return end;
      }
      if (at + n >= words.size() || GAP_STOPS.contains(words.get(at + n).word())) {
        return NONE;
      }
    }
    return NONE;
  }

  private int term(Term term, int at) {
    for (int end : termEnds(term.concept(), at)) {
      int result = run(term.next(), end);
      if (result != NONE) {
        return result;
      }
    }
    return NONE;
  }

  /** Where terms of the concept that start at {@code at} end, the longest first. */
  private Set<Integer> termEnds(ConceptTerms concept, int at) {
    List<PatternNode> terms = concept.startingWith(words.get(at).word());
    if (terms.isEmpty()) {
      return Set.of();
    }
    Set<Integer> ends = new TreeSet<>((a, b) -> Integer.compare(b, a));
    for (PatternNode term : terms) {
      int end = run(term, at);
      if (end != NONE) {
        ends.add(end);
      }
    }
    return ends;
  }

  private boolean isExactly(Exact exact, Token word) {
    if (!exact.lower().equals(word.word())) {
      return false;
    }
    return exact.written().equals(exact.lower())
        || text.substring(word.start(), word.end()).replace('’', '\'').equals(exact.written());
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0)) || NUMBER_WORDS.contains(word);
  }
}
