package io.github.medlint.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.NotRun;
import io.github.medlint.check.Place;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.rule.Certainty;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Position;
import io.github.medlint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTest {

  private static final Place PLACE =
      new Place(new Position(1, 1), new Position(1, 2), new TextRange(0, 1), List.of());

  private static DocumentResult draft(List<Level> levels, List<UnreadPart> unread) {
    List<Finding> findings = levels.stream().map(ExitStatusTest::finding).toList();
    return new DocumentResult("a.md", "", "markdown", findings, List.of(), unread);
  }

  private static Finding finding(Level level) {
    return new Finding(
        "id",
        "r",
        "f",
        level,
        Certainty.EXACT,
        "m",
        List.of(),
        "q",
        "c",
        List.of(PLACE),
        List.of());
  }

  private static ExitStatus of(DocumentResult draft) {
    return ExitStatus.of(List.of(draft), List.of(), List.of(), Level.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, ERROR, FINDINGS",
    "WARNING, ERROR, NOTHING_FOUND",
    "ADVICE, ERROR, NOTHING_FOUND",
    "ERROR, WARNING, FINDINGS",
    "WARNING, WARNING, FINDINGS",
    "ADVICE, WARNING, NOTHING_FOUND",
    "ERROR, ADVICE, FINDINGS",
    "WARNING, ADVICE, FINDINGS",
    "ADVICE, ADVICE, FINDINGS",
  })
  void a_finding_fails_at_its_level_and_below(Level found, Level failOn, ExitStatus expected) {
    DocumentResult draft = draft(List.of(found), List.of());
    assertThat(ExitStatus.of(List.of(draft), List.of(), List.of(), failOn)).isEqualTo(expected);
  }

  @Test
  void work_left_undone_outweighs_findings() {
    List<DocumentResult> failing = List.of(draft(List.of(Level.ERROR), List.of()));
    assertThat(ExitStatus.of(failing, List.of(new NotRun("r", "broken")), List.of(), Level.ERROR))
        .isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(ExitStatus.of(failing, List.of(), List.of(Diagnostic.of("a", "m", "")), Level.ERROR))
        .isEqualTo(ExitStatus.INCOMPLETE);
  }

  @Test
  void a_draft_that_was_not_read_is_work_left_undone_but_a_part_of_one_is_not() {
    assertThat(of(draft(List.of(), List.of(new UnreadPart("file", "why", null)))))
        .isEqualTo(ExitStatus.INCOMPLETE);
    assertThat(of(draft(List.of(), List.of(new UnreadPart("image", "why", PLACE)))))
        .isEqualTo(ExitStatus.NOTHING_FOUND);
  }

  @Test
  void codes_are_those_that_scripts_rely_on() {
    assertThat(ExitStatus.NOTHING_FOUND.code()).isZero();
    assertThat(ExitStatus.FINDINGS.code()).isEqualTo(1);
    assertThat(ExitStatus.INCOMPLETE.code()).isEqualTo(2);
  }
}
