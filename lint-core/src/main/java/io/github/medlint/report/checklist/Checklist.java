package io.github.medlint.report.checklist;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.Place;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.knowledge.Authority;
import io.github.medlint.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a report that answers for required statements. */
public final class Checklist {

  /** What calls for a person comes first. */
  private static final List<Status> ORDER =
      List.of(
          Status.CONTRADICTED,
          Status.MISSING,
          Status.ALTERED,
          Status.INCOMPLETE,
          Status.DISTANT,
          Status.UNDETERMINED,
          Status.PRESENT,
          Status.NOT_REQUIRED);

  private Checklist() {}

  /** The report without findings that no requirement raised. */
  public static Report of(Report report) {
    List<DocumentResult> documents = new ArrayList<>();
    for (DocumentResult document : report.documents()) {
      Set<String> requirements =
          document.statements().stream()
              .map(StatementAnswer::requirement)
              .collect(Collectors.toSet());
      List<Finding> findings =
          document.findings().stream().filter(f -> requirements.contains(f.rule())).toList();
      documents.add(document.with(findings));
    }
    return report.with(documents);
  }

  /** The answers of a draft, those that call for a person first, then by requirement. */
  public static List<StatementAnswer> ordered(DocumentResult document) {
    List<StatementAnswer> answers = new ArrayList<>(document.statements());
    answers.sort((a, b) -> Integer.compare(ORDER.indexOf(a.status()), ORDER.indexOf(b.status())));
    return answers;
  }

  /** What a requirement rests on, in one line. */
  static String authority(Report report, StatementAnswer answer) {
    Report.RuleInfo rule = report.rules().get(answer.requirement());
    return rule == null
        ? ""
        : rule.authority().stream().map(Checklist::cited).collect(Collectors.joining("; "));
  }

  private static String cited(Authority authority) {
    return authority.cite() + " (" + authority.kind().label() + ")";
  }

  /** Where the statement stands, or what asks for it: line, column and headings. */
  static String found(StatementAnswer answer) {
    return found(answer, answer.places().size());
  }

  /** The first {@code most} of these places. */
  static String found(StatementAnswer answer, int most) {
    return answer.places().stream()
        .limit(most)
        .map(Checklist::told)
        .collect(Collectors.joining("; "));
  }

  private static String told(Place place) {
    return place.section().isEmpty()
        ? place.told()
        : place.told() + " under " + String.join(" › ", place.section());
  }

  /** Where it must stand. */
  static String where(StatementAnswer answer) {
    return String.join("; ", answer.detail().where());
  }

  /** What is to be known beside the status. */
  static String detail(StatementAnswer answer) {
    String text = answer.detail().text();
    String shape = answer.detail().byShape() ? " Placed by shape: the draft has no markup." : "";
    return text.equals(answer.because()) ? shape.strip() : (text + shape).strip();
  }
}
