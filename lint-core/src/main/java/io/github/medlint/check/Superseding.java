package io.github.medlint.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out what a more telling rule already says of the same words. */
final class Superseding {

  private Superseding() {}

  static List<WordFinding> apply(List<WordFinding> flagged) {
    return flagged.stream().filter(finding -> by(finding, flagged) == null).toList();
  }

  /** What is told in place of a finding; null if nothing is. */
  static @Nullable WordFinding by(WordFinding finding, List<WordFinding> flagged) {
    for (WordFinding other : flagged) {
      if (other.rule().supersedes().contains(finding.rule().id())
          && other.hit().overlaps(finding.hit())) {
        return other;
      }
      // What a rule says of certain words, none needs to say of the whole sentence.
      if (finding.hit().claim()
          && !other.hit().claim()
          && other.hit().sameSentence(finding.hit())) {
        return other;
      }
    }
    return null;
  }
}
