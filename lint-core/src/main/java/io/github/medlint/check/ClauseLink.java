package io.github.medlint.check;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.Token;
import io.github.medlint.match.Hit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether two things in one sentence belong to one clause that links them. */
final class ClauseLink {

  /** So many words may stand between the two, lists of other mentions not counted. */
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

  private final List<Hit> mentioned;

  /** For one draft, whose mentions of drugs and conditions are {@code mentioned}. */
  ClauseLink(List<Hit> mentioned) {
    this.mentioned = mentioned;
  }

  /**
   * The words from one to the other as a match; null if nothing links them.
   *
   * @param links words one of which must stand between them; null if their being near is enough
   */
  @Nullable Hit between(Hit a, Hit b, @Nullable List<Hit> links) {
    Sentence sentence = a.sentence();
    if (sentence == null || obstacle(a, b, links) != null) {
      return null;
    }
    boolean inOrder = a.first() <= b.first();
    Hit first = inOrder ? a : b;
    Hit second = inOrder ? b : a;
    BitSet matched = new BitSet();
    mark(first, matched);
    mark(second, matched);
    if (links != null) {
      links.stream().filter(link -> isBetween(link, first, second)).forEach(l -> mark(l, matched));
    }
    BitSet skipped = new BitSet();
    skipped.set(first.first(), second.end());
    skipped.andNot(matched);
    return new Hit(
        a.block(),
        sentence.wordRange(first.first(), second.end()),
        sentence,
        first.first(),
        second.end(),
        skipped);
  }

  /** Why nothing links the two, in words that complete a sentence; null if something does. */
  @Nullable String obstacle(Hit a, Hit b, @Nullable List<Hit> links) {
    Sentence sentence = a.sentence();
    boolean inOrder = a.first() <= b.first();
    Hit first = inOrder ? a : b;
    Hit second = inOrder ? b : a;
    if (sentence == null || !a.sameSentence(b)) {
      return "the two stand in different sentences";
    }
    if (first.end() > second.first()) {
      return "the two share words";
    }
    List<Hit> beside = mentioned.stream().filter(hit -> hit.sameSentence(a)).toList();
    String apart = apart(sentence, first.end(), second.first(), beside);
    if (apart != null) {
      return apart;
    }
    return links == null || links.stream().anyMatch(link -> isBetween(link, first, second))
        ? null
        : "no word between the two links them";
  }

  private static boolean isBetween(Hit link, Hit first, Hit second) {
    return link.sameSentence(first) && link.first() >= first.end() && link.end() <= second.first();
  }

  private static void mark(Hit hit, BitSet into) {
    for (int i = hit.first(); i < hit.end(); i++) {
      if (hit.matched(i)) {
        into.set(i);
      }
    }
  }

  /** What parts the words into clauses; null if they are of one. */
  private static @Nullable String apart(Sentence sentence, int from, int to, List<Hit> mentioned) {
    List<Token> words = sentence.words();
    int counted = 0;
    for (int i = from; i < to; i++) {
      String word = words.get(i).word();
      if (BREAKS.contains(word)) {
        return "“" + word + "” parts the two";
      }
      if (!JOINS.contains(word) && !isMention(words.get(i), mentioned)) {
        counted++;
      }
    }
    return counted <= MOST_BETWEEN
        ? null
        : "more than " + MOST_BETWEEN + " words stand between the two";
  }

  private static boolean isMention(Token word, List<Hit> mentioned) {
    return mentioned.stream()
        .anyMatch(hit -> hit.range().start() <= word.start() && word.end() <= hit.range().end());
  }
}
