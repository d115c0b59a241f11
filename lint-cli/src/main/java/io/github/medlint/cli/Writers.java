package io.github.medlint.cli;

import io.github.medlint.report.ChecklistCsv;
import io.github.medlint.report.ChecklistJson;
import io.github.medlint.report.ChecklistText;
import io.github.medlint.report.JsonReport;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.SarifReport;
import io.github.medlint.report.TextReport;
import java.util.List;

/** The report formats by name. */
final class Writers {

  static final List<String> NAMES = List.of("text", "json", "sarif");

  private Writers() {}

  /**
   * The writer of a format of {@link #NAMES} or of a checklist. Only its own classes are loaded.
   */
  static ReportWriter of(String format, boolean colour) {
    return switch (format) {
      case ChecklistCommand.TEXT -> new ChecklistText(colour);
      case ChecklistCommand.JSON -> new ChecklistJson();
      case ChecklistCommand.CSV -> new ChecklistCsv();
      case "json" -> new JsonReport();
      case "sarif" -> new SarifReport();
      default -> new TextReport(colour);
    };
  }
}
