package io.github.medlint.check;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import java.util.List;

/** A required statement whose phrases are compiled. */
record StatementPlan(Statement statement, MatchPlan phrases, MatchPlan except) {

  static StatementPlan of(Statement statement, PatternSet.Builder patterns) {
    return new StatementPlan(
        statement,
        new MatchPlan.Patterns(statement.phrases().stream().map(patterns::phrase).toList()),
        new MatchPlan.Patterns(statement.except().stream().map(patterns::phrase).toList()));
  }

  /** Where the statement stands in copy that is shown. */
  List<Hit> found(DocumentMatches matches) {
    List<Hit> undoing = except.hits(matches);
    return phrases.hits(matches).stream()
        .filter(
            hit ->
                hit.block().role() != BlockRole.CODE
                    && !hit.block().in(Placement.HIDDEN)
                    && undoing.stream().noneMatch(other -> other.sameSentence(hit)))
        .toList();
  }
}
