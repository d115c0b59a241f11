package io.github.medlint.maven;

import io.github.medlint.format.Formats;
import io.github.medlint.run.files.FileFinder;
import io.github.medlint.run.files.FileQuery;
import io.github.medlint.run.files.FoundFiles;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.ShownPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Finds the texts of a project. */
final class SourceFiles {

  private final Path root;
  private final NameFilter filter;
  private final Formats formats;
  private final Diagnostics diagnostics;

  /**
   * A search.
   *
   * @param root the repository's root
   * @param filter which files are wanted, by their path below a source directory
   * @param diagnostics hears of directories that cannot be read
   */
  SourceFiles(Path root, NameFilter filter, Formats formats, Diagnostics diagnostics) {
    this.root = root;
    this.filter = filter;
    this.formats = formats;
    this.diagnostics = diagnostics;
  }

  /** The files in {@code directories}, each once, sorted by name. */
  Collection<FoundFiles.FoundFile> in(List<Path> directories) {
    TreeMap<String, FoundFiles.FoundFile> files = new TreeMap<>();
    for (Path directory : directories) {
      for (FoundFiles.FoundFile file : in(directory.toAbsolutePath().normalize())) {
        files.putIfAbsent(file.name(), file);
      }
    }
    return files.values();
  }

  private List<FoundFiles.FoundFile> in(Path directory) {
    String argument = directory.toString();
    FoundFiles found =
        FileFinder.find(
            new FileQuery(root, directory, List.of(argument), List.of(), true, this::mayBeText));
    boolean exists = Files.isDirectory(directory);
    for (Diagnostic diagnostic : found.diagnostics()) {
      // A directory without texts is a mistake on a command line, but not in a build.
      if (!exists || !diagnostic.path().equals(argument)) {
        diagnostics.add(diagnostic);
      }
    }
    List<FoundFiles.FoundFile> wanted = new ArrayList<>();
    for (FoundFiles.FoundFile file : found.files()) {
      String below = ShownPath.slashes(directory.relativize(file.path()));
      if (filter.takes(below)) {
        wanted.add(file);
      }
    }
    return wanted;
  }

  /** Files that no reader reads are found too: to include them is a mistake that must be told. */
  private boolean mayBeText(String name) {
    return formats.isContent(name) || formats.readerOf(name) == null;
  }
}
