package io.github.medlint.maven;

import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.check.JsonReport;
import io.github.medlint.report.check.TextReport;
import io.github.medlint.report.sarif.SarifReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** A report for other programs to read. */
final class ReportFile {

  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  private ReportFile() {}

  /** The writer of a format by its name. */
  static ReportWriter writer(String format) throws MojoExecutionException {
    return switch (format) {
      case "text" -> new TextReport(false);
      case "json" -> new JsonReport();
      case "sarif" -> new SarifReport();
      default -> throw Choice.unknown("outputFormat", format, FORMATS);
    };
  }

  /** Writes the whole report, in place of what the file held, in UTF-8. */
  static void write(Report report, ReportWriter writer, Path file) throws MojoExecutionException {
    try {
      Path directory = file.toAbsolutePath().getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      try (Writer out = Files.newBufferedWriter(file)) {
        writer.write(report, out);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("the report cannot be written to " + file, e);
    }
  }
}
