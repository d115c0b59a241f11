package io.github.medlint.text;

import java.nio.file.Path;

/** How diagnostics and reports name files. */
public final class ShownPath {

  private ShownPath() {}

  /** A file from {@code base} if it lies below, else as it is; with {@code /} on every machine. */
  public static String of(Path base, Path file) {
    return slashes(file.startsWith(base) ? base.relativize(file) : file);
  }

  /**
   * What the names of files begin with that lie in a directory, if they are named from {@code base}
   * and lie below; else nothing.
   */
  public static String prefix(Path base, Path directory) {
    boolean below = directory.startsWith(base) && !directory.equals(base);
    return below ? of(base, directory) + "/" : "";
  }

  /** A path with {@code /} on every machine. */
  public static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
