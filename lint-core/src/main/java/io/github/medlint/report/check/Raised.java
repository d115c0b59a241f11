package io.github.medlint.report.check;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.decision.Decided;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The findings that answers about required statements raised, those decided about included. */
final class Raised {

  private final DocumentResult document;
  private final List<Decided> decided;

  /**
   * The findings of a draft.
   *
   * @param decided what was decided about its findings
   */
  Raised(DocumentResult document, List<Decided> decided) {
    this.document = document;
    this.decided = decided;
  }

  /** What answers raised, the gravest first. */
  List<Finding> by(List<StatementAnswer> answers) {
    List<Finding> raised = new ArrayList<>();
    for (StatementAnswer answer : answers) {
      document.findings().stream().filter(one -> raises(answer, one)).forEach(raised::add);
      decided.stream()
          .map(Decided::finding)
          .filter(one -> raises(answer, one))
          .forEach(raised::add);
    }
    raised.sort(Comparator.comparing(Finding::level));
    return raised;
  }

  /** The answer that raised the gravest finding; the first if none raised any. */
  StatementAnswer gravest(List<StatementAnswer> answers) {
    List<Finding> raised = by(answers);
    return answers.stream()
        .filter(answer -> !raised.isEmpty() && raises(answer, raised.get(0)))
        .findFirst()
        .orElse(answers.get(0));
  }

  /** The level of the gravest finding that answers raised; that of advice if there is none. */
  Level level(List<StatementAnswer> answers) {
    return by(answers).stream().map(Finding::level).findFirst().orElse(Level.ADVICE);
  }

  private static boolean raises(StatementAnswer answer, Finding finding) {
    return finding.rule().equals(answer.requirement()) && finding.record().equals(answer.record());
  }

  /** Level, rule and, if there was one, decision of each: {@code error, fda-x; in the baseline}. */
  String told(List<Finding> findings) {
    List<String> told = new ArrayList<>();
    for (Finding finding : findings) {
      String how =
          decided.stream()
              .filter(one -> one.finding().equals(finding))
              .map(one -> ", " + one.decision().kind().label())
              .findFirst()
              .orElse("");
      told.add(finding.level().label() + ", " + Printable.of(finding.rule()) + how);
    }
    return String.join("; ", told);
  }
}
