package io.github.medlint.report.check;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.decision.Decided;
import io.github.medlint.report.OwnMark;
import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.Summary;
import io.github.medlint.report.SummaryLine;
import io.github.medlint.report.writing.Ansi;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The report for people at a terminal or in a log, made to be worked through: the counts first, the
 * gravest findings before others, one card for the same words, each statement and each authority
 * once. It says what was found, never that all is well.
 */
public final class TextReport implements ReportWriter {

  private static final int WIDTH = 100;

  private final boolean colour;

  /**
   * A writer.
   *
   * @param colour whether to use terminal colours
   */
  public TextReport(boolean colour) {
    this.colour = colour;
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    out.append(SummaryLine.of(Summary.of(report))).append("\n\n");
    AuthorityNotes notes = new AuthorityNotes();
    NotCheckedText notChecked = new NotCheckedText(out, WIDTH);
    Map<String, List<Decided>> decided =
        report.decided().stream().collect(Collectors.groupingBy(Decided::path));
    for (DocumentResult document : report.documents()) {
      if (hasAnything(document)) {
        out.append(Ansi.PATH.paint(Printable.of(document.path()), colour)).append('\n');
        document(document, decided.getOrDefault(document.path(), List.of()), notes, out);
        notChecked.parts(document);
      }
    }
    DecidedText.write(report, false, out, WIDTH);
    notes.write(out, WIDTH);
    notChecked.run(report);
    out.append(OwnMark.LAST_WORDS).append('\n');
  }

  private static boolean hasAnything(DocumentResult document) {
    return !document.findings().isEmpty()
        || !document.unread().isEmpty()
        || !SummaryLine.claims(document.claims()).isEmpty()
        || document.statements().stream().anyMatch(one -> one.status() != Status.NOT_REQUIRED);
  }

  private void document(
      DocumentResult document, List<Decided> decided, AuthorityNotes notes, Appendable out)
      throws IOException {
    Set<String> requirements =
        document.statements().stream()
            .map(StatementAnswer::requirement)
            .collect(Collectors.toSet());
    List<Finding> ofWords =
        document.findings().stream().filter(one -> !requirements.contains(one.rule())).toList();
    CardText cards = new CardText(out, WIDTH, colour, notes);
    List<List<Card>> folded = Card.folded(ofWords);
    for (List<Card> same : folded) {
      cards.write(same);
    }
    if (!folded.isEmpty()) {
      out.append('\n');
    }
    new ToSay(out, WIDTH, colour, notes).write(document, decided);
    String claims = SummaryLine.claims(document.claims());
    if (!claims.isEmpty()) {
      out.append("  ").append(claims).append("\n\n");
    }
  }
}
