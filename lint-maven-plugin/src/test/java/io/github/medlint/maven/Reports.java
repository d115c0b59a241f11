package io.github.medlint.maven;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.NotRun;
import io.github.medlint.check.Place;
import io.github.medlint.report.Report;
import io.github.medlint.rule.Certainty;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Position;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports as runs could have made them. */
final class Reports {

  private Reports() {}

  /** On one document with a finding of each of {@code levels}. */
  static Report with(Level... levels) {
    List<Finding> findings = new ArrayList<>();
    for (Level level : levels) {
      findings.add(finding(level, "always works", 1));
    }
    return report(List.of(document(findings)), List.of(), List.of());
  }

  static Report with(Finding finding) {
    return report(List.of(document(List.of(finding))), List.of(), List.of());
  }

  static Report withMistakes(List<NotRun> notRun, List<Diagnostic> diagnostics) {
    return report(List.of(document(List.of())), notRun, diagnostics);
  }

  static Report empty() {
    return report(List.of(), List.of(), List.of());
  }

  static Finding finding(Level level, String quote, int places) {
    List<Place> all = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      all.add(
          new Place(
              new Position(3 + i, 7), new Position(3 + i, 9), new TextRange(20, 22), List.of()));
    }
    return new Finding(
        "f1",
        "made-up-rule",
        "made-up",
        level,
        Certainty.EXACT,
        "It does not.",
        List.of(),
        quote,
        "",
        all,
        List.of());
  }

  private static DocumentResult document(List<Finding> findings) {
    return new DocumentResult("content/page.txt", "00", "text", findings, List.of(), List.of());
  }

  private static Report report(
      List<DocumentResult> documents, List<NotRun> notRun, List<Diagnostic> diagnostics) {
    return new Report("1", List.of(), documents, notRun, diagnostics, Map.of());
  }
}
