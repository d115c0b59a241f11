package io.github.medlint.cli.options;

import io.github.medlint.run.files.RepositoryRoot;
import io.github.medlint.run.settings.RunOptions;
import io.github.medlint.text.ShownPath;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The directories of a run.
 *
 * @param root the repository's root, or the working directory outside of any repository
 * @param directory the working directory
 * @param home the user's home directory; null if unknown
 */
public record Places(Path root, Path directory, @Nullable Path home) {

  public static Places of(Surroundings world) {
    Path home = null;
    try {
      String given = world.variable("HOME");
      home = given.isEmpty() ? null : Path.of(given).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      // Then there is no home to beware of.
    }
    return new Places(RepositoryRoot.of(world.directory()), world.directory(), home);
  }

  /** How reports call a file that an argument names. */
  public String nameOf(String argument) {
    Path path = directory.resolve(argument).normalize();
    return ShownPath.slashes(root.relativize(path));
  }

  /** A rule library that an argument names; null for the one that comes with the tool. */
  public @Nullable Path rules(@Nullable String argument) {
    return argument == null ? null : directory.resolve(argument).normalize();
  }

  public RunOptions options(
      @Nullable String configuration,
      Map<String, List<String>> facts,
      @Nullable Long maxFileSize,
      int threads,
      boolean syntax) {
    return new RunOptions(
        root,
        configuration == null ? null : directory.resolve(configuration),
        home,
        facts,
        maxFileSize,
        threads,
        syntax);
  }
}
