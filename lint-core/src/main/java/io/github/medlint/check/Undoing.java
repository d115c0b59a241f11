package io.github.medlint.check;

import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a draft that undo matches near them. For one thread. */
final class Undoing {

  private final SharedWords<Hit> sharing = new SharedWords<>();
  private final @Nullable SameUnit<SharedWords.Entry<Hit>> beside;

  private Undoing(List<Hit> words, boolean inSentence) {
    List<SharedWords.Entry<Hit>> entries =
        words.stream().map(hit -> sharing.add(hit, hit)).toList();
    this.beside = inSentence ? SameUnit.of(Unit.SENTENCE, entries, SharedWords.Entry::thing) : null;
  }

  /**
   * What undoes matches.
   *
   * @param words in the order in which they are told
   * @param inSentence whether they undo all matches of their sentence, and not only those that they
   *     share words with
   */
  static Undoing of(List<Hit> words, boolean inSentence) {
    return new Undoing(words, inSentence);
  }

  /** The first words that undo a match; null if none do. */
  @Nullable Hit of(Hit hit) {
    SharedWords.Entry<Hit> first = sharing.firstWith(hit.block(), hit.words());
    if (beside != null) {
      for (SharedWords.Entry<Hit> other : beside.with(hit)) {
        return first == null || other.number() < first.number() ? other.thing() : first.thing();
      }
    }
    return first == null ? null : first.thing();
  }
}
