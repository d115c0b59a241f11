package io.github.medlint.run.files;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which files a run is about.
 *
 * @param root the repository's root: ignore files count from here down, reports name files from
 *     here
 * @param directory what arguments are relative to; the root or a directory below it
 * @param arguments files, directories and globs, with {@code /} or the system's separator
 * @param excludes gitignore patterns relative to the root for what is not checked
 * @param gitignore whether {@code .gitignore} files count; {@code .medlintignore} always does
 * @param readable whether a file met in a directory is content, told by its path
 */
public record FileQuery(
    Path root,
    Path directory,
    List<String> arguments,
    List<String> excludes,
    boolean gitignore,
    Predicate<String> readable) {

  public FileQuery {
    root = root.toAbsolutePath().normalize();
    directory = directory.toAbsolutePath().normalize();
    arguments = List.copyOf(arguments);
    excludes = List.copyOf(excludes);
  }
}
