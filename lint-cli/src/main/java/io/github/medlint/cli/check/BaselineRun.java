package io.github.medlint.cli.check;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.cli.options.Places;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.UsageException;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.decision.baseline.Baseline;
import io.github.medlint.decision.baseline.BaselineEntry;
import io.github.medlint.decision.baseline.BaselineMatch;
import io.github.medlint.decision.baseline.BaselineReader;
import io.github.medlint.report.Report;
import io.github.medlint.report.baseline.BaselineFile;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Printable;
import io.github.medlint.text.ShownPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One run of {@code medlint baseline}. The drafts are checked as if there was no baseline. */
final class BaselineRun {

  private final CheckRequest request;
  private final Surroundings world;
  private final Places places;
  private final @Nullable String given;

  /**
   * A run.
   *
   * @param given the baseline's file; null for the usual one
   */
  BaselineRun(CheckRequest request, @Nullable String given, Surroundings world) {
    this.request = request;
    this.world = world;
    this.places = Places.of(world);
    this.given = given;
  }

  private Report checked() throws IOException {
    return new CheckRun(request, UnaryOperator.identity(), world).checked();
  }

  /** Makes a baseline of all findings that count now. */
  int create(boolean replace) throws IOException {
    Path file = places.directory().resolve(given == null ? BaselineReader.NAME : given).normalize();
    String shown = ShownPath.of(places.root(), file);
    if (Files.exists(file) && !replace) {
      throw new UsageException(
          shown
              + " is there already\n  take out what is mended with “medlint baseline prune”, or make"
              + " it anew with --replace");
    }
    Report report = checked();
    Path directory = file.getParent() == null ? places.directory() : file.getParent();
    String prefix = ShownPath.prefix(places.root(), directory);
    Baseline baseline = Baseline.of(shown, prefix, report.documents());
    boolean written = write(baseline, file);
    int found = baseline.entries().stream().mapToInt(BaselineEntry::count).sum();
    say(shown + ": " + count(found, "place") + " in " + files(baseline.entries()));
    return code(report, written, false);
  }

  /** Tells which findings of the baseline are no longer found. */
  int check() throws IOException {
    Report report = checked();
    BaselineMatch match = match(report);
    for (BaselineEntry entry : match.gone()) {
      say(entry.path() + "  " + entry.rule() + "  “" + entry.quote() + "” is no longer found");
    }
    long open = match.documents().stream().mapToLong(one -> one.findings().size()).sum();
    say(
        match.current().file()
            + ": "
            + count(match.gone().size(), "finding")
            + " no longer found; "
            + count((int) open, "finding")
            + " not in it");
    return code(report, true, !match.gone().isEmpty());
  }

  /** Takes out of the baseline what is no longer found; nothing is added to it. */
  int prune() throws IOException {
    Report report = checked();
    BaselineMatch match = match(report);
    Path file = places.root().resolve(match.current().file());
    boolean changes = !match.gone().isEmpty() || match.renames();
    boolean written = !changes || write(match.current(), file);
    say(
        match.current().file()
            + ": "
            + count(match.gone().size(), "finding")
            + " taken out"
            + (match.renames() ? "; findings of renamed files go by their new names" : ""));
    return code(report, written, false);
  }

  private BaselineMatch match(Report report) {
    Diagnostics diagnostics = new Diagnostics();
    BaselineReader reader = new BaselineReader(places.root(), diagnostics);
    Baseline baseline =
        given == null
            ? reader.forDirectory(places.directory())
            : reader.read(places.directory().resolve(given).normalize());
    diagnostics.list().forEach(one -> world.err().println(one.format()));
    if (baseline.file().isEmpty() || diagnostics.count() > 0) {
      throw new UsageException(
          diagnostics.count() > 0
              ? "the baseline cannot be used as it is"
              : "there is no "
                  + BaselineReader.NAME
                  + "\n  make it with “medlint baseline create”");
    }
    // Of a draft that was not read it is not known what is gone.
    List<DocumentResult> read =
        report.documents().stream()
            .filter(one -> one.unread().stream().noneMatch(part -> part.place() == null))
            .toList();
    Path directory = places.root().resolve(baseline.prefix());
    return BaselineMatch.of(baseline, read, name -> Files.exists(directory.resolve(name)));
  }

  private boolean write(Baseline baseline, Path file) throws IOException {
    return new ReportFiles(world).write(file.toString(), out -> BaselineFile.write(baseline, out));
  }

  private static int code(Report report, boolean written, boolean found) {
    boolean incomplete =
        ExitStatus.incomplete(report.documents(), report.notRun(), report.diagnostics());
    if (incomplete || !written) {
      return ExitStatus.INCOMPLETE.code();
    }
    return (found ? ExitStatus.FINDINGS : ExitStatus.NOTHING_FOUND).code();
  }

  private static String files(List<BaselineEntry> entries) {
    return count((int) entries.stream().map(BaselineEntry::path).distinct().count(), "file");
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void say(String line) {
    world.out().println(Printable.of(line));
  }
}
