package io.github.medlint.cli.check;

import io.github.medlint.cli.options.Places;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.format.Formats;
import io.github.medlint.report.NotRead;
import io.github.medlint.run.Draft;
import io.github.medlint.run.DraftContents;
import io.github.medlint.run.LintSession;
import io.github.medlint.run.files.FileFinder;
import io.github.medlint.run.files.FileQuery;
import io.github.medlint.run.files.FoundFiles;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The drafts of a run.
 *
 * @param list what is checked
 * @param files those of them that are files, absolute
 * @param notRead what was met on the way and is not checked
 */
record Drafts(List<Draft> list, List<Path> files, List<NotRead> notRead) {

  /** Finds what a request selects; what is wrong with it goes to {@code diagnostics}. */
  static Drafts of(
      CheckRequest request,
      Formats formats,
      Surroundings world,
      Places places,
      LintSession session,
      Diagnostics diagnostics)
      throws IOException {
    Selection selection = request.selection();
    List<Draft> drafts = new ArrayList<>();
    List<String> paths = new ArrayList<>(selection.paths());
    if (paths.remove(Selection.STDIN)) {
      String name = places.nameOf(selection.stdinName());
      Long given = request.maxFileSize();
      long limit =
          given == null ? session.configurationOf(name).maxFileSizeOf(name).value() : given;
      drafts.add(new Draft(name, DraftContents.ofStream(world.in(), limit)));
    }
    List<String> listed = new ArrayList<>(selection.forceExclude() ? paths : List.of());
    String list = selection.filesFrom();
    if (list != null) {
      listed.addAll(FileList.read(list, world, diagnostics));
    }
    FoundFiles found =
        FileFinder.find(
            new FileQuery(
                places.root(),
                world.directory(),
                selection.forceExclude() ? List.of() : paths,
                listed,
                selection.excludes(),
                session::excludes,
                selection.gitignore(),
                formats::reads));
    found.diagnostics().forEach(diagnostics::add);
    List<Path> files = new ArrayList<>();
    for (FoundFiles.FoundFile file : found.files()) {
      if (file.overruled() && !request.quiet()) {
        String name = Printable.of(file.name());
        world.err().println(name + ": checked because it is named, though it is left out");
      }
      drafts.add(new Draft(file.name(), DraftContents.ofFile(file.path())));
      files.add(file.path());
    }
    return new Drafts(drafts, files, found.notRead());
  }

  /** The files that a run reads besides: none of them may be written over. */
  List<Path> inputs(CheckRequest request, Places places, LintSession session) {
    List<Path> inputs = new ArrayList<>(files);
    String filesFrom = request.selection().filesFrom();
    if (filesFrom != null && !filesFrom.equals(Selection.STDIN)) {
      inputs.add(places.directory().resolve(filesFrom));
    }
    for (Draft draft : list) {
      String configuration = session.configurationOf(draft.path()).path();
      if (!configuration.isEmpty()) {
        inputs.add(places.root().resolve(configuration));
      }
    }
    return inputs;
  }
}
