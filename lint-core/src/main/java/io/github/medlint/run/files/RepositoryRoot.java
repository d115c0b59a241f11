package io.github.medlint.run.files;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the repository that a directory belongs to: reports name files from there. */
public final class RepositoryRoot {

  private RepositoryRoot() {}

  /** The nearest directory upward that holds {@code .git}; the directory itself if none does. */
  public static Path of(Path directory) {
    Path start = directory.toAbsolutePath().normalize();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return start;
  }
}
