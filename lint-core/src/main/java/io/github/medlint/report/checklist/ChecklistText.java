package io.github.medlint.report.checklist;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.report.NotReadText;
import io.github.medlint.report.OwnMark;
import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.writing.Ansi;
import io.github.medlint.report.writing.Wrapped;
import io.github.medlint.text.Printable;
import java.io.IOException;

/** The checklist of required statements for people: every requirement, answered. */
public final class ChecklistText implements ReportWriter {

  private static final int WIDTH = 100;
  private static final int STATUS = 14;
  private static final int SHOWN = 3;

  private final boolean colour;

  /**
   * A writer.
   *
   * @param colour whether to use terminal colours
   */
  public ChecklistText(boolean colour) {
    this.colour = colour;
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (DocumentResult document : report.documents()) {
      out.append(Ansi.PATH.paint(Printable.of(document.path()), colour)).append('\n');
      for (StatementAnswer answer : Checklist.ordered(document)) {
        answer(report, answer, out);
      }
      out.append('\n');
    }
    for (String line : NotReadText.lines(report.notRead())) {
      new Wrapped(out, WIDTH, 0).paragraph(Printable.of(line));
    }
    out.append(OwnMark.LAST_WORDS_OF_CHECKLIST).append('\n');
  }

  private void answer(Report report, StatementAnswer answer, Appendable out) throws IOException {
    boolean asked = answer.status() != Status.NOT_REQUIRED;
    String status = answer.status().label();
    out.append("  ").append(ansi(answer.status()).paint(status, colour));
    out.append(" ".repeat(Math.max(1, STATUS - status.length())));
    out.append(Printable.of(answer.title()));
    out.append(answer.record().isEmpty() ? "" : " in " + Printable.of(answer.record()))
        .append("  ");
    out.append(Ansi.FAINT.paint("(" + answer.requirement() + ")", colour)).append('\n');
    Wrapped text = new Wrapped(out, WIDTH, STATUS + 2);
    text.paragraph(Printable.of(answer.because()));
    if (asked) {
      if (!answer.places().isEmpty()) {
        boolean stands =
            answer.status() != Status.MISSING && answer.status() != Status.UNDETERMINED;
        line(text, stands ? "stands at " : "asked for at ", shortly(answer));
      }
      line(text, "must stand ", Checklist.where(answer));
      line(text, "", Checklist.detail(answer));
      line(text, "rests on ", Checklist.authority(report, answer));
    }
  }

  /** The first few places; the table and the JSON have them all. */
  private static String shortly(StatementAnswer answer) {
    int more = answer.places().size() - SHOWN;
    return Checklist.found(answer, SHOWN) + (more > 0 ? "; and " + more + " more" : "");
  }

  private static void line(Wrapped text, String label, String value) throws IOException {
    if (!value.isEmpty()) {
      text.paragraph(label + Printable.of(value));
    }
  }

  private static Ansi ansi(Status status) {
    return switch (status) {
      case PRESENT -> Ansi.GOOD;
      case NOT_REQUIRED -> Ansi.FAINT;
      case MISSING, ALTERED, INCOMPLETE, DISTANT, CONTRADICTED, UNDETERMINED -> Ansi.WARNING;
    };
  }
}
