package io.github.medlint.run.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where git keeps what belongs to a repository but not to its work tree (gitrepository-layout). */
final class GitDirectory {

  private static final String POINTER = "gitdir:";

  private GitDirectory() {}

  /**
   * The file with what one user of a repository has git ignore, whether or not it is there.
   *
   * @param root the root of the work tree
   * @return null if {@code root} belongs to no repository
   */
  static @Nullable Path infoExclude(Path root) throws IOException {
    Path git = root.resolve(".git");
    try {
      if (Files.isRegularFile(git)) {
        // Work trees beside the first one, and submodules, point to their directory.
        String pointer = Files.readString(git, StandardCharsets.UTF_8).strip();
        if (!pointer.startsWith(POINTER)) {
          return null;
        }
        git = root.resolve(pointer.substring(POINTER.length()).strip());
        Path common = git.resolve("commondir");
        if (Files.isRegularFile(common)) {
          git = git.resolve(Files.readString(common, StandardCharsets.UTF_8).strip());
        }
      }
      return Files.isDirectory(git) ? git.resolve("info").resolve("exclude") : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
