package io.github.medlint.cli.check;

import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.check.FullTextReport;
import io.github.medlint.report.check.JsonReport;
import io.github.medlint.report.check.TextReport;
import io.github.medlint.report.checklist.ChecklistCsv;
import io.github.medlint.report.checklist.ChecklistJson;
import io.github.medlint.report.checklist.ChecklistText;
import io.github.medlint.report.sarif.SarifReport;
import java.util.List;

/** The report formats by name. */
final class Writers {

  static final List<String> NAMES = List.of("text", "json", "sarif");

  private Writers() {}

  /**
   * The writer of a format of {@link #NAMES} or of a checklist. Only its own classes are loaded.
   *
   * @param full whether text tells all that is known of each finding
   */
  static ReportWriter of(String format, boolean colour, boolean full) {
    return switch (format) {
      case ChecklistCommand.TEXT -> new ChecklistText(colour);
      case ChecklistCommand.JSON -> new ChecklistJson();
      case ChecklistCommand.CSV -> new ChecklistCsv();
      case "json" -> new JsonReport();
      case "sarif" -> new SarifReport();
      default -> full ? new FullTextReport(colour) : new TextReport(colour);
    };
  }
}
