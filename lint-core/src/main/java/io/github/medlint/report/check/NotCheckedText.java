package io.github.medlint.report.check;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.NotRun;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.report.NotReadText;
import io.github.medlint.report.Report;
import io.github.medlint.report.StaleFact;
import io.github.medlint.report.SummaryLine;
import io.github.medlint.report.writing.Wrapped;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes in words what was not read or not run. */
final class NotCheckedText {

  private static final int PLACES = 3;

  private final Appendable out;
  private final int width;

  NotCheckedText(Appendable out, int width) {
    this.out = out;
    this.width = width;
  }

  /** The parts of a draft that were not read, like ones together. */
  void parts(DocumentResult document) throws IOException {
    Map<String, List<UnreadPart>> like = new LinkedHashMap<>();
    for (UnreadPart part : document.unread()) {
      like.computeIfAbsent(part.what() + ": " + part.why(), key -> new ArrayList<>()).add(part);
    }
    for (Map.Entry<String, List<UnreadPart>> one : like.entrySet()) {
      List<String> places = new ArrayList<>();
      for (UnreadPart part : one.getValue()) {
        if (part.place() != null && places.size() < PLACES) {
          places.add(part.place().told());
        }
      }
      int more = one.getValue().size() - places.size();
      String at =
          places.isEmpty()
              ? ""
              : " (at "
                  + String.join(", ", places)
                  + (more > 0 ? " and " + more + " more" : "")
                  + ")";
      new Wrapped(out, width, 2).item("not read: ", Printable.of(one.getKey()) + at);
    }
    if (!like.isEmpty()) {
      out.append('\n');
    }
  }

  /** What holds for the run as a whole. */
  void run(Report report) throws IOException {
    for (NotRun notRun : report.notRun()) {
      new Wrapped(out, width, 0)
          .item("not run: ", Printable.of(notRun.rule()) + ": " + Printable.of(notRun.why()));
    }
    for (StaleFact fact : report.appendix().staleFacts()) {
      out.append("out of date: what is on record about ").append(Printable.of(fact.title()));
      out.append(" was to be verified by ").append(fact.verifyBy().toString()).append('\n');
    }
    String left = SummaryLine.left(report.appendix());
    if (!left.isEmpty()) {
      out.append(left).append('\n');
    }
    for (String line : NotReadText.lines(report.notRead())) {
      new Wrapped(out, width, 0).paragraph(Printable.of(line));
    }
  }
}
