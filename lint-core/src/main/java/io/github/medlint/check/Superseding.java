package io.github.medlint.check;

import java.util.List;

/** Leaves out what a more telling rule already says of the same words. */
final class Superseding {

  private Superseding() {}

  static List<WordFinding> apply(List<WordFinding> flagged) {
    return flagged.stream()
        .filter(
            finding ->
                flagged.stream()
                    .noneMatch(
                        other ->
                            other.rule().supersedes().contains(finding.rule().id())
                                && other.hit().overlaps(finding.hit())))
        .toList();
  }
}
