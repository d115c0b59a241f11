package io.github.medlint.run.files;

import io.github.medlint.text.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a run.
 *
 * @param files sorted by name, each once
 * @param diagnostics arguments that led to nothing, and directories that could not be read
 */
public record FoundFiles(List<FoundFile> files, List<Diagnostic> diagnostics) {

  public FoundFiles {
    files = List.copyOf(files);
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
