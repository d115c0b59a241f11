package io.github.medlint.check;

import io.github.medlint.rule.pattern.MatchNode.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a more telling finding already says of the same words. For one thread. */
final class Superseding {

  private final SharedWords<WordFinding> byWords = new SharedWords<>();
  private final SameUnit<WordFinding> ofPhrases;

  /**
   * @param flagged all that rules flag in a draft
   */
  Superseding(List<WordFinding> flagged) {
    for (WordFinding finding : flagged) {
      if (!finding.rule().supersedes().isEmpty()) {
        byWords.add(finding.hit(), finding);
      }
    }
    this.ofPhrases =
        SameUnit.of(
            Unit.SENTENCE,
            flagged.stream().filter(finding -> !finding.hit().claim()).toList(),
            WordFinding::hit);
  }

  /** Those that are told, in their order. */
  List<WordFinding> foremost(List<WordFinding> flagged) {
    return flagged.stream().filter(finding -> by(finding) == null).toList();
  }

  /** What is told in place of a finding; null if nothing is. */
  @Nullable WordFinding by(WordFinding finding) {
    for (WordFinding other : byWords.with(finding.hit())) {
      if (other.rule().supersedes().contains(finding.rule().id())
          && other.hit().overlaps(finding.hit())) {
        return other;
      }
    }
    // What a rule says of certain words, none needs to say of the whole sentence.
    List<WordFinding> beside = finding.hit().claim() ? ofPhrases.with(finding.hit()) : List.of();
    return beside.isEmpty() ? null : beside.get(0);
  }
}
