package io.github.medlint.report.check;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.NotRun;
import io.github.medlint.check.Place;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.knowledge.Authority;
import io.github.medlint.report.NotReadText;
import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.StaleFact;
import io.github.medlint.report.Summary;
import io.github.medlint.report.SummaryLine;
import io.github.medlint.report.checklist.Checklist;
import io.github.medlint.report.writing.Ansi;
import io.github.medlint.report.writing.Wrapped;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.List;

/**
 * The report for people at full length: each finding by itself with all that is known of it, in
 * reading order. It says what was found, never that all is well.
 */
public final class FullTextReport implements ReportWriter {

  private static final int WIDTH = 100;

  private final boolean colour;

  /**
   * A writer.
   *
   * @param colour whether to use terminal colours
   */
  public FullTextReport(boolean colour) {
    this.colour = colour;
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    for (DocumentResult document : report.documents()) {
      document(document, out);
    }
    DecidedText.write(report, true, out, WIDTH);
    for (NotRun notRun : report.notRun()) {
      out.append("not run: ").append(Printable.of(notRun.rule())).append(": ");
      out.append(Printable.of(notRun.why())).append('\n');
    }
    for (StaleFact fact : report.appendix().staleFacts()) {
      out.append("out of date: what is on record about ").append(Printable.of(fact.title()));
      out.append(" was to be verified by ").append(fact.verifyBy().toString()).append('\n');
    }
    String left = SummaryLine.left(report.appendix());
    if (!left.isEmpty()) {
      out.append(Ansi.FAINT.paint(left, colour)).append('\n');
    }
    for (String line : NotReadText.lines(report.notRead())) {
      new Wrapped(out, WIDTH, 0).paragraph(Printable.of(line));
    }
    out.append(SummaryLine.of(Summary.of(report))).append('\n');
  }

  private void document(DocumentResult document, Appendable out) throws IOException {
    boolean asks =
        document.statements().stream().anyMatch(answer -> answer.status() != Status.NOT_REQUIRED);
    String claims = SummaryLine.claims(document.claims());
    if (document.findings().isEmpty() && document.unread().isEmpty() && claims.isEmpty() && !asks) {
      return;
    }
    String path = Printable.of(document.path());
    out.append(Ansi.PATH.paint(path, colour)).append('\n');
    for (Finding finding : document.findings()) {
      finding(path, finding, out);
    }
    statements(document, out);
    if (!claims.isEmpty()) {
      out.append("  ").append(claims).append('\n');
    }
    for (UnreadPart unread : document.unread()) {
      Place place = unread.place();
      out.append("  not read: ").append(Printable.of(unread.what()));
      out.append(place == null ? "" : " at " + place.told()).append(": ");
      out.append(Printable.of(unread.why())).append('\n');
    }
    out.append('\n');
  }

  private void finding(String path, Finding finding, Appendable out) throws IOException {
    List<Place> places = finding.places();
    Place first = places.get(0);
    out.append("  ").append(first.toldIn(path));
    out.append("  ").append(painted(finding.level())).append("  ");
    out.append(Printable.of(finding.rule())).append("  ");
    out.append(Ansi.FAINT.paint("(" + finding.certainty().label() + ")", colour)).append('\n');
    Wrapped text = new Wrapped(out, WIDTH, 6);
    text.paragraph(Excerpt.of(finding, Excerpt.AROUND, this::marked));
    text.paragraph(Printable.of(finding.message()));
    for (String suggestion : finding.suggestions()) {
      text.item("→ ", Printable.of(suggestion));
    }
    if (!finding.record().isEmpty()) {
      faint("in " + finding.record(), out);
    }
    if (!first.section().isEmpty()) {
      faint("under " + String.join(" › ", first.section()), out);
    }
    if (places.size() > 1) {
      StringBuilder also = new StringBuilder("also at ");
      for (int i = 1; i < places.size(); i++) {
        // Places in the terms of a format have commas of their own.
        String separator = places.get(i).location() == null ? ", " : "; ";
        also.append(i > 1 ? separator : "").append(places.get(i).told());
      }
      faint(also.toString(), out);
    }
    for (Authority authority : finding.authority()) {
      faint(
          authority.cite() + " (" + authority.kind().label() + ", as of " + authority.asOf() + ")",
          out);
    }
    out.append('\n');
  }

  /** Where there are no colours, in a log or a mail, signs must show what the finding is about. */
  private String marked(String quote) {
    return colour ? Ansi.QUOTE.paint(quote, true) : ">>" + quote + "<<";
  }

  private void faint(String text, Appendable out) throws IOException {
    out.append("      ").append(Ansi.FAINT.paint(Printable.of(text), colour)).append('\n');
  }

  private String painted(Level level) {
    Ansi ansi =
        switch (level) {
          case ERROR -> Ansi.ERROR;
          case WARNING -> Ansi.WARNING;
          case ADVICE -> Ansi.ADVICE;
        };
    return ansi.paint(level.label(), colour);
  }

  /** The checklist: what is missing, then what is there; what is not asked for is only counted. */
  private void statements(DocumentResult document, Appendable out) throws IOException {
    int notRequired = 0;
    for (StatementAnswer answer : Checklist.ordered(document)) {
      if (answer.status() == Status.NOT_REQUIRED) {
        notRequired++;
      } else {
        statement(answer, out);
      }
    }
    if (notRequired > 0) {
      out.append("  ").append(Ansi.FAINT.paint(SummaryLine.notRequired(notRequired), colour));
      out.append('\n');
    }
  }

  private void statement(StatementAnswer answer, Appendable out) throws IOException {
    boolean stands = answer.status() != Status.MISSING && !answer.places().isEmpty();
    Ansi ansi = answer.status() == Status.PRESENT ? Ansi.GOOD : Ansi.WARNING;
    String where = stands ? " at " + answer.places().get(0).told() : "";
    out.append("  statement ").append(ansi.paint(answer.status().label() + where, colour));
    out.append(answer.record().isEmpty() ? "" : " in " + Printable.of(answer.record()));
    out.append(": ").append(Printable.of(answer.title())).append('\n');
    Wrapped text = new Wrapped(out, WIDTH, 6);
    text.paragraph(Printable.of(answer.because()));
    StatementAnswer.Detail detail = answer.detail();
    if (!detail.text().isEmpty() && !detail.text().equals(answer.because())) {
      text.paragraph(Printable.of(detail.text() + (detail.byShape() ? " (placed by shape)" : "")));
    }
  }
}
