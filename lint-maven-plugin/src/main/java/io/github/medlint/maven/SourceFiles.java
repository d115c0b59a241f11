package io.github.medlint.maven;

import io.github.medlint.format.Formats;
import io.github.medlint.report.NotRead;
import io.github.medlint.run.files.FileFinder;
import io.github.medlint.run.files.FileQuery;
import io.github.medlint.run.files.FoundFiles;
import io.github.medlint.run.files.LeftOut;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.ShownPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the texts of a project. */
final class SourceFiles {

  private final Path root;
  private final NameFilter filter;
  private final Formats formats;
  private final Predicate<String> excluded;
  private final Diagnostics diagnostics;
  private final TreeMap<String, FoundFiles.FoundFile> files = new TreeMap<>();
  private final LeftOut leftOut = new LeftOut();

  /**
   * A search.
   *
   * @param root the repository's root
   * @param filter which files are wanted, by their path below a source directory
   * @param excluded whether the configuration leaves a file out, by its name in reports
   * @param diagnostics hears of directories that cannot be read
   */
  SourceFiles(
      Path root,
      NameFilter filter,
      Formats formats,
      Predicate<String> excluded,
      Diagnostics diagnostics) {
    this.root = root;
    this.filter = filter;
    this.formats = formats;
    this.excluded = excluded;
    this.diagnostics = diagnostics;
  }

  /** The files in {@code directories}, each once, sorted by name. */
  Collection<FoundFiles.FoundFile> in(List<Path> directories) {
    for (Path directory : directories) {
      add(directory.toAbsolutePath().normalize());
    }
    return files.values();
  }

  /** What was met on the way, that is not among them, and that nobody left out. */
  List<NotRead> notRead() {
    return leftOut.list();
  }

  private void add(Path directory) {
    String argument = directory.toString();
    // Files that no reader reads are found too: to include them is a mistake that must be told.
    FoundFiles found =
        FileFinder.find(
            new FileQuery(
                root,
                directory,
                List.of(argument),
                List.of(),
                List.of(),
                excluded,
                true,
                name -> true));
    boolean exists = Files.isDirectory(directory);
    for (Diagnostic diagnostic : found.diagnostics()) {
      // A directory without texts is a mistake on a command line, but not in a build.
      if (!exists || !diagnostic.path().equals(argument)) {
        diagnostics.add(diagnostic);
      }
    }
    for (FoundFiles.FoundFile file : found.files()) {
      if (filter.takes(ShownPath.slashes(directory.relativize(file.path())))) {
        files.putIfAbsent(file.name(), file);
      } else if (!formats.reads(file.name())) {
        leftOut.unread(file.name());
      }
    }
    leftOut.addAll(found.notRead());
  }
}
