package io.github.medlint.config;

import io.github.medlint.text.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of files: the nearest {@code medlint.yaml} or {@code medlint.yml} upward,
 * not beyond the repository's root. Files are never merged. Remembers what it has read; not safe
 * for several threads.
 */
public final class ConfigurationFinder {

  private static final NearestFile.Kind KIND =
      new NearestFile.Kind("configuration", List.of("medlint.yaml", "medlint.yml"), 1_000_000);

  private final NearestFile<Configuration> files;

  /**
   * A finder.
   *
   * @param base diagnostics name files from here
   * @param home the user's home directory, whose own file is never taken by the way, so that a run
   *     does not depend on who starts it; null if unknown
   * @param diagnostics hears what is wrong in the files
   */
  public ConfigurationFinder(Path base, @Nullable Path home, Diagnostics diagnostics) {
    this.files =
        new NearestFile<>(
            KIND,
            base,
            home,
            diagnostics,
            Configuration.DEFAULT,
            (source, directory) -> ConfigurationReader.read(source, directory, diagnostics));
  }

  /**
   * The configuration for files of a directory.
   *
   * @param directory absolute and normalized
   */
  public Configuration forDirectory(Path directory) {
    return files.forDirectory(directory);
  }

  /** Reads a configuration file; {@link Configuration#DEFAULT} if that cannot be done. */
  public Configuration read(Path file) {
    return files.read(file);
  }
}
