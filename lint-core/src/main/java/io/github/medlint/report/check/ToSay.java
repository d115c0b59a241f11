package io.github.medlint.report.check;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.report.checklist.Checklist;
import io.github.medlint.report.writing.Ansi;
import io.github.medlint.report.writing.Wrapped;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  void write(DocumentResult document) throws IOException {
    Map<String, StatementAnswer> worst = new LinkedHashMap<>();
    for (StatementAnswer answer : Checklist.ordered(document)) {
      if (answer.status() != Status.NOT_REQUIRED) {
        worst.putIfAbsent(answer.statement() + " " + answer.record(), answer);
      }
    }
    List<StatementAnswer> present = new ArrayList<>();
    List<StatementAnswer> open = new ArrayList<>();
    worst.values().forEach(one -> (one.status() == Status.PRESENT ? present : open).add(one));
    for (StatementAnswer answer : open) {
      open(answer, finding(document, answer));
    }
    if (!present.isEmpty()) {
      new Wrapped(out, width, 2)
          .item(
              Ansi.GOOD.paint("[x]", colour) + " ",
              "said: " + String.join("; ", present.stream().map(ToSay::said).toList()));
    }
    if (!worst.isEmpty()) {
      out.append('\n');
    }
  }

  private void open(StatementAnswer answer, @Nullable Finding finding) throws IOException {
    StringBuilder head = new StringBuilder();
    head.append(Printable.of(answer.title()));
    if (finding != null) {
      head.append("  (").append(finding.level().label()).append(", ");
      head.append(Printable.of(finding.rule())).append(") ").append(notes.of(finding.authority()));
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
    if (finding != null && !finding.suggestions().isEmpty()) {
      text.item("→ ", Printable.of(finding.suggestions().get(0)));
    }
  }

  private static String said(StatementAnswer answer) {
    String where = answer.places().isEmpty() ? "" : " at " + answer.places().get(0).told();
    return Printable.of(answer.title()) + where;
  }

  private static @Nullable Finding finding(DocumentResult document, StatementAnswer answer) {
    for (Finding finding : document.findings()) {
      if (finding.rule().equals(answer.requirement()) && finding.record().equals(answer.record())) {
        return finding;
      }
    }
    return null;
  }
}
