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
 * @param listed the same, but what they name counts as if it were met in a walk: what that leaves
 *     out stays out
 * @param excludes gitignore patterns relative to {@code directory} for what is not checked
 * @param excluded whether the configuration leaves a file out, told by its name in reports
 * @param gitignore whether git's ignore files count; {@code .medlintignore} always does
 * @param readable whether a file met in a directory has a format that is read, told by its name
 */
public record FileQuery(
    Path root,
    Path directory,
    List<String> arguments,
    List<String> listed,
    List<String> excludes,
    Predicate<String> excluded,
    boolean gitignore,
    Predicate<String> readable) {

  public FileQuery {
    root = root.toAbsolutePath().normalize();
    directory = directory.toAbsolutePath().normalize();
    arguments = List.copyOf(arguments);
    listed = List.copyOf(listed);
    excludes = List.copyOf(excludes);
  }
}
