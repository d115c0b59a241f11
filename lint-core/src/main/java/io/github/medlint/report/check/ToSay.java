package io.github.medlint.report.check;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.decision.Decided;
import io.github.medlint.report.checklist.Checklist;
import io.github.medlint.report.writing.Ansi;
import io.github.medlint.report.writing.Wrapped;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes which statements a draft still has to make, as a list to work through. */
final class ToSay {

  private final Appendable out;
  private final int width;
  private final boolean colour;
  private final AuthorityNotes notes;

  ToSay(Appendable out, int width, boolean colour, AuthorityNotes notes) {
    this.out = out;
    this.width = width;
    this.colour = colour;
    this.notes = notes;
  }

  /** Each statement once, by its worst answer; what is not asked for is left out. */
  void write(DocumentResult document, List<Decided> decided) throws IOException {
    Map<String, List<StatementAnswer>> asked = new LinkedHashMap<>();
    for (StatementAnswer answer : Checklist.ordered(document)) {
      if (answer.status() != Status.NOT_REQUIRED) {
        String statement = answer.statement() + " " + answer.record();
        asked.computeIfAbsent(statement, one -> new ArrayList<>()).add(answer);
      }
    }
    Raised raised = new Raised(document, decided);
    List<StatementAnswer> present = new ArrayList<>();
    List<List<StatementAnswer>> open = new ArrayList<>();
    for (List<StatementAnswer> same : asked.values()) {
      if (same.get(0).status() == Status.PRESENT) {
        present.add(same.get(0));
      } else {
        open.add(same);
      }
    }
    open.sort(Comparator.comparing(raised::level));
    for (List<StatementAnswer> same : open) {
      open(same, raised);
    }
    if (!present.isEmpty()) {
      new Wrapped(out, width, 2)
          .item(
              Ansi.GOOD.paint("[x]", colour) + " ",
              "said: " + String.join("; ", present.stream().map(ToSay::said).toList()));
    }
    if (!asked.isEmpty()) {
      out.append('\n');
    }
  }

  /**
   * Writes a statement that does not stand as it must.
   *
   * @param same the answers about it, the worst first
   */
  private void open(List<StatementAnswer> same, Raised raised) throws IOException {
    StatementAnswer answer = raised.gravest(same);
    List<Finding> findings = raised.by(same);
    StringBuilder head = new StringBuilder();
    head.append(Printable.of(answer.title()));
    if (!findings.isEmpty()) {
      head.append("  (").append(raised.told(findings)).append(") ");
      head.append(notes.of(findings.stream().flatMap(one -> one.authority().stream()).toList()));
    }
    boolean stands = answer.status() != Status.MISSING && !answer.places().isEmpty();
    new Wrapped(out, width, 2)
        .item(
            "[ ] ",
            Ansi.WARNING.paint(answer.status().label(), colour)
                + (stands ? " at " + answer.places().get(0).told() : "")
                + (answer.record().isEmpty() ? "" : " in " + Printable.of(answer.record()))
                + ": "
                + head);
    Wrapped text = new Wrapped(out, width, 6);
    String detail = answer.detail().text();
    text.paragraph(Printable.of(detail.isEmpty() || !stands ? answer.because() : detail));
    if (!findings.isEmpty() && !findings.get(0).suggestions().isEmpty()) {
      text.item("→ ", Printable.of(findings.get(0).suggestions().get(0)));
    }
  }

  private static String said(StatementAnswer answer) {
    String where = answer.places().isEmpty() ? "" : " at " + answer.places().get(0).told();
    return Printable.of(answer.title()) + where;
  }
}
