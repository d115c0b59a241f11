package io.github.medlint.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Leaves alone what a law prescribes word by word: nobody may change it. */
final class PrescribedWording {

  private PrescribedWording() {}

  /** The findings that are not about the words of a prescribed text that stands as it must. */
  static List<WordFinding> spare(
      List<WordFinding> flagged, Collection<StatementPlan> statements, Evidence draft) {
    List<Standing> exact = new ArrayList<>();
    for (StatementPlan statement : statements) {
      if (!statement.fixed().isEmpty()) {
        draft.standings(statement.statement().id()).stream()
            .filter(standing -> standing.changes().isEmpty())
            .forEach(exact::add);
      }
    }
    return exact.isEmpty()
        ? flagged
        : flagged.stream()
            .filter(finding -> exact.stream().noneMatch(standing -> holds(standing, finding)))
            .toList();
  }

  private static boolean holds(Standing standing, WordFinding finding) {
    return standing.block().index() == finding.hit().block().index()
        && standing.range().contains(finding.hit().range());
  }
}
