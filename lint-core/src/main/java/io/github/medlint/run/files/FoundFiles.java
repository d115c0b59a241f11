package io.github.medlint.run.files;

import io.github.medlint.report.NotRead;
import io.github.medlint.text.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a run.
 *
 * @param files sorted by name, each once, by whatever links it was found
 * @param notRead what was met and is not among them, but what ignore files and excludes leave out
 * @param diagnostics arguments that led to nothing, and directories that could not be read
 */
public record FoundFiles(
    List<FoundFile> files, List<NotRead> notRead, List<Diagnostic> diagnostics) {

  public FoundFiles {
    files = List.copyOf(files);
    notRead = List.copyOf(notRead);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * A file to check.
   *
   * @param path where it is, absolute
   * @param name how reports call it: relative to the root, with {@code /}
   * @param overruled whether an ignore file or an exclude leaves it out, but an argument names it
   */
  public record FoundFile(Path path, String name, boolean overruled) {}
}
