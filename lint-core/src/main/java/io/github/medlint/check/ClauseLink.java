package io.github.medlint.check;

import io.github.medlint.language.Sentence;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two things in one sentence belong to one clause that links them. For one thread.
 */
final class ClauseLink {

  private final SameUnit<Hit> mentioned;
  private final IdentityHashMap<Sentence, ClauseWords> known = new IdentityHashMap<>();

  private ClauseLink(Mentions mentions) {
    this.mentioned = SameUnit.of(Unit.SENTENCE, mentions.all().stream().map(Mention::hit).toList());
  }

  /** For a document whose mentions of drugs and conditions are {@code mentions}. */
  static ClauseLink of(DocumentMatches matches, Mentions mentions) {
    return matches.derived(ClauseLink.class, all -> new ClauseLink(mentions));
  }

  /**
   * The words from one to the other as a match; null if nothing links them.
   *
   * @param links words of the sentence, one of which must stand between them; null if their being
   *     near is enough
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
    String apart =
        known
            .computeIfAbsent(sentence, one -> new ClauseWords(one, mentioned.with(a)))
            .apart(first.end(), second.first());
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
}
