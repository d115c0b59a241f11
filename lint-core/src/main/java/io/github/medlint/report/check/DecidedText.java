package io.github.medlint.report.check;

import io.github.medlint.decision.Decided;
import io.github.medlint.decision.Decision;
import io.github.medlint.report.DecisionText;
import io.github.medlint.report.Report;
import io.github.medlint.report.writing.Wrapped;
import io.github.medlint.text.Printable;
import java.io.IOException;

/** Writes what was decided about findings, a paragraph each. */
final class DecidedText {

  private DecidedText() {}

  /**
   * Writes the decisions of a report.
   *
   * @param all whether also those that a baseline made, which may be thousands
   */
  static void write(Report report, boolean all, Appendable out, int width) throws IOException {
    boolean any = false;
    for (Decided one : report.decided()) {
      if (all || one.decision().kind() != Decision.Kind.BASELINE) {
        out.append(any ? "" : "decided\n");
        any = true;
        String at = one.finding().places().get(0).toldIn(one.path());
        String words = at + "  " + one.finding().rule() + "  “" + one.finding().quote() + "” ";
        new Wrapped(out, width, 2).paragraph(Printable.of(words + DecisionText.of(one.decision())));
      }
    }
    out.append(any ? "\n" : "");
  }
}
