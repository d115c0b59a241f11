package io.github.medlint.cli.check;

import io.github.medlint.cli.options.Places;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.VersionText;
import io.github.medlint.config.Configuration;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.format.Formats;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.report.Report;
import io.github.medlint.report.ReportWriter;
import io.github.medlint.report.register.ClaimsCsv;
import io.github.medlint.report.register.ClaimsJson;
import io.github.medlint.report.register.ClaimsRegister;
import io.github.medlint.report.register.ClaimsTable;
import io.github.medlint.run.ClaimsRun;
import io.github.medlint.run.Draft;
import io.github.medlint.run.DraftContents;
import io.github.medlint.run.LintSession;
import io.github.medlint.run.Progress;
import io.github.medlint.run.files.FileFinder;
import io.github.medlint.run.files.FileQuery;
import io.github.medlint.run.files.FoundFiles;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                .on(request.asOf()),
            CheckRun.class.getClassLoader(),
            watch,
            diagnostics);
  }

  int run() throws IOException {
    List<Draft> drafts = drafts();
    Report full = view.apply(report(drafts));
    Report report = full.showing(request.minLevel());
    for (Diagnostic diagnostic : report.diagnostics()) {
      world.err().println(diagnostic.format());
    }
    boolean written = true;
    long start = watch.now();
    for (OutputPairs.Pair output : request.outputs()) {
      written &= write(output, report);
    }
    watch.addSince(Stopwatch.Phase.REPORT, start);
    if (watch.isOn()) {
      TimingsText.write(watch, session.levelCounts(), request.threads(), world.err());
    }
    int code =
        ExitStatus.of(full.documents(), full.notRun(), full.diagnostics(), request.failOn()).code();
    return written ? code : ExitStatus.INCOMPLETE.code();
  }

  /** Lists claims instead of findings. */
  int claims() throws IOException {
    ClaimsRun listed = session.claims(drafts(), formats, VersionText.version(), Progress.NONE);
    Report report = listed.report();
    for (Diagnostic diagnostic : report.diagnostics()) {
      world.err().println(diagnostic.format());
    }
    OutputPairs.Pair output = request.outputs().get(0);
    String file = output.file();
    if (file == null) {
      write(listed.register(), output.format(), world.out());
      world.out().flush();
    } else {
      try (Writer out = open(world.directory().resolve(file))) {
        write(listed.register(), output.format(), out);
      }
    }
    boolean complete = report.diagnostics().isEmpty() && report.notRun().isEmpty();
    boolean open =
        listed.register().entries().stream().anyMatch(e -> e.approval().status().isOpen());
    if (!complete) {
      return ExitStatus.INCOMPLETE.code();
    }
    return (open ? ExitStatus.FINDINGS : ExitStatus.NOTHING_FOUND).code();
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

  private Report report(List<Draft> drafts) {
    boolean shows = world.errIsTerminal() && !request.quiet();
    ProgressLine line = shows ? new ProgressLine(world.err(), world.nanoTime()) : null;
    try {
      return session.check(
          drafts, formats, VersionText.version(), line == null ? Progress.NONE : line);
    } finally {
      if (line != null) {
        line.clear();
      }
    }
  }

  private List<Draft> drafts() throws IOException {
    List<Draft> drafts = new ArrayList<>();
    List<String> paths = new ArrayList<>(request.paths());
    if (paths.remove("-")) {
      String name = places.nameOf(request.stdinName());
      Configuration configuration = session.configurationOf(name);
      Long given = request.maxFileSize();
      long limit = given == null ? configuration.maxFileSizeOf(name).value() : given;
      drafts.add(new Draft(name, DraftContents.ofStream(world.in(), limit)));
    }
    if (paths.isEmpty()) {
      return drafts;
    }
    FoundFiles found =
        FileFinder.find(
            new FileQuery(
                places.root(),
                world.directory(),
                paths,
                List.of(),
                request.gitignore(),
                formats::isContent));
    for (Diagnostic diagnostic : found.diagnostics()) {
      diagnostics.add(diagnostic);
    }
    for (FoundFiles.FoundFile file : found.files()) {
      boolean excluded = session.excludes(file.name());
      if (excluded && !named(file.path())) {
        continue;
      }
      if ((excluded || file.overruled()) && !request.quiet()) {
        world.err().println(file.name() + ": checked because it is named, though it is left out");
      }
      drafts.add(new Draft(file.name(), DraftContents.ofFile(file.path())));
    }
    if (drafts.isEmpty() && !found.files().isEmpty()) {
      diagnostics.add(
          Diagnostic.of("", "the configuration leaves out every file that was found", ""));
    }
    return drafts;
  }

  private boolean named(Path file) {
    for (String path : request.paths()) {
      if (world.directory().resolve(path).normalize().equals(file)) {
        return true;
      }
    }
    return false;
  }

  private boolean write(OutputPairs.Pair output, Report report) throws IOException {
    String name = output.format() == null ? "text" : output.format();
    String file = output.file();
    if (file == null) {
      Writers.of(name, request.colour()).write(report, world.out());
      world.out().flush();
      return true;
    }
    ReportWriter writer = Writers.of(name, false);
    try (Writer out = open(world.directory().resolve(file))) {
      writer.write(report, out);
      return true;
    } catch (IOException e) {
      world.err().println(file + ": the report cannot be written: " + e.getMessage());
      return false;
    }
  }

  private static BufferedWriter open(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return Files.newBufferedWriter(file);
  }
}
