package io.github.medlint.cli.check;

import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.UsageException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which drafts a command is asked to take.
 *
 * @param paths files, directories, globs; {@code -} for standard input
 * @param stdinName how to call standard input; empty if it is not read as a draft
 * @param filesFrom a file that lists further paths, {@code -} for standard input; null for none
 * @param excludes gitignore patterns, relative to the working directory, of what to leave out
 * @param forceExclude whether paths count as if met in a directory, where some are left out
 * @param gitignore whether {@code .gitignore} files count
 */
record Selection(
    List<String> paths,
    String stdinName,
    @Nullable String filesFrom,
    List<String> excludes,
    boolean forceExclude,
    boolean gitignore) {

  /** What stands for standard input. */
  static final String STDIN = "-";

  private static final String STDIN_FILENAME = "--stdin-filename";
  private static final String FILES_FROM = "--files-from";
  private static final String EXCLUDE = "--exclude";
  private static final String FORCE_EXCLUDE = "--force-exclude";
  private static final String NO_GITIGNORE = "--no-gitignore";

  /** The options, for a heading of their own. */
  static final String[] OPTIONS = {
    STDIN_FILENAME, FILES_FROM, EXCLUDE, FORCE_EXCLUDE, NO_GITIGNORE, "--tracked", "--max-file-size"
  };

  static void addTo(CommandSpec spec) {
    spec.addPositional(
        CheckOptions.paths("0..*", "Files, directories and globs; - reads standard input."));
    spec.addOption(
        Options.value(
            STDIN_FILENAME, "NAME", "What to take standard input for, for example page.md."));
    spec.addOption(
        Options.value(
            FILES_FROM,
            "FILE",
            "Take also the paths that FILE lists, one a line or parted by NUL; - reads the list"
                + " from standard input. They count as if met in a directory."));
    spec.addOption(
        Options.values(
            EXCLUDE,
            "PATTERN",
            "Leave out what matches, as in .gitignore, from the working directory. May stand"
                + " several times."));
    spec.addOption(
        Options.flag(
            FORCE_EXCLUDE,
            "Let what PATH names count as if met in a directory: what is left out there stays out."
                + " For hooks, which name every file."));
    spec.addOption(Options.flag(NO_GITIGNORE, "Take files that .gitignore leaves out too."));
  }

  /**
   * What was asked for.
   *
   * @throws UsageException if that is nothing, or contradicts itself
   */
  static Selection of(ParseResult parsed) {
    List<String> paths = parsed.matchedPositionalValue(0, List.of());
    String stdinName = parsed.matchedOptionValue(STDIN_FILENAME, "");
    String filesFrom = parsed.matchedOptionValue(FILES_FROM, null);
    if (paths.isEmpty() && filesFrom == null) {
      throw new UsageException("say what to check: files, directories, or - for standard input");
    }
    if (paths.contains(STDIN) == stdinName.isEmpty()) {
      throw new UsageException(
          stdinName.isEmpty()
              ? "- needs --stdin-filename NAME: its ending tells the format"
              : "--stdin-filename needs the path -");
    }
    if (paths.contains(STDIN) && STDIN.equals(filesFrom)) {
      throw new UsageException("standard input cannot be both a draft and a list of paths");
    }
    return new Selection(
        paths,
        stdinName,
        filesFrom,
        parsed.matchedOptionValue(EXCLUDE, List.of()),
        parsed.hasMatchedOption(FORCE_EXCLUDE),
        !parsed.hasMatchedOption(NO_GITIGNORE));
  }
}
