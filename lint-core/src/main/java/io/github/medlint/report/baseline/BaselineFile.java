package io.github.medlint.report.baseline;

import io.github.medlint.decision.baseline.Baseline;
import io.github.medlint.decision.baseline.BaselineEntry;
import io.github.medlint.report.writing.JsonWriting;
import io.github.medlint.text.Printable;
import java.io.IOException;

/**
 * A baseline as a file: YAML with one finding a line and in order, so that two branches that mend
 * different findings merge.
 */
public final class BaselineFile {

  private static final String HEAD =
      """
      # Findings that were there when medlint was taken up. They are counted in every report but fail
      # no run; the same words at more places do. “medlint baseline prune” takes out what is mended.
      """;

  private BaselineFile() {}

  public static void write(Baseline baseline, Appendable out) throws IOException {
    out.append(HEAD);
    out.append(baseline.entries().isEmpty() ? "findings: []\n" : "findings:\n");
    for (BaselineEntry entry : baseline.entries()) {
      out.append("  - ")
          .append(
              JsonWriting.line(
                  json -> {
                    json.writeStringField("path", entry.path());
                    json.writeStringField("rule", entry.rule());
                    json.writeStringField("fingerprint", entry.fingerprint());
                    json.writeNumberField("count", entry.count());
                    json.writeStringField("quote", Printable.of(entry.quote()));
                  }))
          .append('\n');
    }
  }
}
