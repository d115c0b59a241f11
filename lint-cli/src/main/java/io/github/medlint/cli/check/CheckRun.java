package io.github.medlint.cli.check;

import io.github.medlint.cli.options.Places;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.VersionText;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.format.Formats;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.report.NotReadText;
import io.github.medlint.report.Report;
import io.github.medlint.report.register.ClaimsCsv;
import io.github.medlint.report.register.ClaimsJson;
import io.github.medlint.report.register.ClaimsRegister;
import io.github.medlint.report.register.ClaimsTable;
import io.github.medlint.run.ClaimsRun;
import io.github.medlint.run.LintSession;
import io.github.medlint.run.Progress;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One run of {@code medlint check}. */
final class CheckRun {

  private final CheckRequest request;
  private final UnaryOperator<Report> view;
  private final Surroundings world;
  private final Formats formats;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Places places;
  private final Stopwatch watch;
  private final LintSession session;
  private final ReportFiles files;

  /**
   * A run.
   *
   * @param view the part of the report that counts
   */
  CheckRun(CheckRequest request, UnaryOperator<Report> view, Surroundings world) {
    this.request = request;
    this.view = view;
    this.world = world;
    this.formats = Formats.standard(request.tracked());
    this.places = Places.of(world);
    this.files = new ReportFiles(world);
    this.watch = request.timings() ? Stopwatch.of(world.nanoTime()) : Stopwatch.OFF;
    this.session =
        new LintSession(
            places
                .options(
                    request.configuration(),
                    request.facts(),
                    request.maxFileSize(),
                    request.threads(),
                    request.syntax())
                .on(request.asOf())
                .against(request.baseline())
                .with(places.rules(request.rules())),
            CheckRun.class.getClassLoader(),
            watch,
            diagnostics);
  }

  int run() throws IOException {
    Drafts drafts = drafts();
    Report full = view.apply(report(drafts));
    Report report = full.showing(request.minLevel());
    tell(report);
    boolean written = true;
    long start = watch.now();
    for (OutputPairs.Pair output : request.outputs()) {
      String format = output.format() == null ? "text" : output.format();
      boolean colour = output.file() == null && request.colour();
      if (format.equals(ChecklistCommand.CSV)) {
        tellNotRead(report);
      }
      written &=
          files.write(
              output.file(), out -> Writers.of(format, colour, request.full()).write(report, out));
    }
    watch.addSince(Stopwatch.Phase.REPORT, start);
    if (watch.isOn()) {
      TimingsText.write(watch, session.levelCounts(), request.threads(), world.err());
    }
    int code =
        ExitStatus.of(full.documents(), full.notRun(), full.diagnostics(), request.failOn()).code();
    boolean complete = written && !(request.failOnUnread() && full.leavesUnread());
    return complete ? code : ExitStatus.INCOMPLETE.code();
  }

  /** Checks without writing a report; mistakes are told. */
  Report checked() throws IOException {
    Report report = view.apply(report(drafts()));
    tell(report);
    return report;
  }

  /** Lists claims instead of findings. */
  int claims() throws IOException {
    Drafts drafts = drafts();
    ClaimsRun listed = session.claims(drafts.list(), formats, VersionText.version(), Progress.NONE);
    Report report = listed.report().notReading(drafts.notRead());
    tell(report);
    tellNotRead(report);
    OutputPairs.Pair output = request.outputs().get(0);
    boolean written =
        files.write(output.file(), out -> write(listed.register(), output.format(), out));
    boolean complete = written && report.diagnostics().isEmpty() && report.notRun().isEmpty();
    boolean open =
        listed.register().entries().stream().anyMatch(e -> e.approval().status().isOpen());
    if (!complete) {
      return ExitStatus.INCOMPLETE.code();
    }
    return (open ? ExitStatus.FINDINGS : ExitStatus.NOTHING_FOUND).code();
  }

  private void tell(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      world.err().println(diagnostic.format());
    }
  }

  /** For what has no room for it: tables and lists of claims. */
  private void tellNotRead(Report report) {
    for (String line : NotReadText.lines(report.notRead())) {
      world.err().println(Printable.of(line));
    }
  }

  private static void write(ClaimsRegister register, @Nullable String format, Appendable out)
      throws IOException {
    if ("csv".equals(format)) {
      ClaimsCsv.write(register, out);
    } else if ("json".equals(format)) {
      ClaimsJson.write(register, out);
    } else {
      ClaimsTable.write(register, out);
    }
  }

  private Report report(Drafts drafts) {
    boolean shows = world.errIsTerminal() && !request.quiet();
    ProgressLine line = shows ? new ProgressLine(world.err(), world.nanoTime()) : null;
    try {
      return session
          .check(drafts.list(), formats, VersionText.version(), line == null ? Progress.NONE : line)
          .notReading(drafts.notRead());
    } finally {
      if (line != null) {
        line.clear();
      }
    }
  }

  /** Finds the drafts, and makes sure that no report would take the place of one. */
  private Drafts drafts() throws IOException {
    Drafts drafts = Drafts.of(request, formats, world, places, session, diagnostics);
    files.requireFree(request.outputs(), drafts.inputs(request, places, session));
    return drafts;
  }
}
