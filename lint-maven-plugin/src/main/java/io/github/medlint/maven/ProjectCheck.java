package io.github.medlint.maven;

import io.github.medlint.format.Formats;
import io.github.medlint.report.Report;
import io.github.medlint.run.Draft;
import io.github.medlint.run.DraftContents;
import io.github.medlint.run.LintSession;
import io.github.medlint.run.Progress;
import io.github.medlint.run.files.FoundFiles;
import io.github.medlint.run.settings.RunOptions;
import io.github.medlint.text.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the texts of one project. */
final class ProjectCheck {

  private final RunOptions options;
  private final NameFilter filter;
  private final String version;

  /**
   * A check.
   *
   * @param options how to run
   * @param filter which files are checked, by their path below a source directory
   * @param version the tool's version, for the report
   */
  ProjectCheck(RunOptions options, NameFilter filter, String version) {
    this.options = options;
    this.filter = filter;
    this.version = version;
  }

  /** The report on the texts in {@code directories}; it has no documents if there are none. */
  Report of(List<Path> directories) {
    Formats formats = Formats.standard();
    Diagnostics diagnostics = new Diagnostics();
    LintSession session =
        new LintSession(options, ProjectCheck.class.getClassLoader(), diagnostics);
    SourceFiles sources =
        new SourceFiles(options.root(), filter, formats, session::excludes, diagnostics);
    List<Draft> drafts = new ArrayList<>();
    for (FoundFiles.FoundFile file : sources.in(directories)) {
      drafts.add(new Draft(file.name(), DraftContents.ofFile(file.path())));
    }
    return session.check(drafts, formats, version, Progress.NONE).notReading(sources.notRead());
  }
}
