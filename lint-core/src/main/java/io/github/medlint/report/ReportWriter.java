package io.github.medlint.report;

import java.io.IOException;

/** Writes a report in one format. Two writes of equal reports give the same characters. */
public interface ReportWriter {

  /** The name after {@code --format}: {@code text}, {@code json}, {@code sarif}. */
  String format();

  /**
   * Writes the whole report.
   *
   * @throws IOException if {@code out} fails
   */
  void write(Report report, Appendable out) throws IOException;
}
