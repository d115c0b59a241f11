package io.github.medlint.run.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the person who starts a run decides, over and above the configuration.
 *
 * @param root the directory that reports name files from, absolute and normalized
 * @param configuration the file to use for all drafts; null to find each draft's own
 * @param home the user's home directory; null if unknown
 * @param facts declared for every draft; they win over every other declaration
 * @param maxFileSize in bytes, in place of the configured limit; null to keep that
 * @param threads how many drafts are checked at a time
 * @param syntax whether sentences are parsed where words alone leave a doubt
 * @param asOf the day that the run speaks of: facts on record that should have been verified before
 *     it are told
 * @param rules the folder of a rule library to use instead of the one that comes with the tool;
 *     null for that one
 * @param baseline which baseline findings are held against
 * @param examples whether the examples of the rules that come with the tool are loaded, which
 *     checking drafts does not need
 */
public record RunOptions(
    Path root,
    @Nullable Path configuration,
    @Nullable Path home,
    Map<String, List<String>> facts,
    @Nullable Long maxFileSize,
    int threads,
    boolean syntax,
    LocalDate asOf,
    @Nullable Path rules,
    BaselineChoice baseline,
    boolean examples) {

  public RunOptions {
    facts = new TreeMap<>(facts);
  }

  /** Options of a run that speaks of no day, so that no fact on record is too old for it. */
  public RunOptions(
      Path root,
      @Nullable Path configuration,
      @Nullable Path home,
      Map<String, List<String>> facts,
      @Nullable Long maxFileSize,
      int threads,
      boolean syntax) {
    this(
        root,
        configuration,
        home,
        facts,
        maxFileSize,
        threads,
        syntax,
        LocalDate.EPOCH,
        null,
        new BaselineChoice.Nearest(),
        false);
  }

  /** These options for a run that speaks of {@code day}. */
  public RunOptions on(LocalDate day) {
    return new RunOptions(
        root,
        configuration,
        home,
        facts,
        maxFileSize,
        threads,
        syntax,
        day,
        rules,
        baseline,
        examples);
  }

  /**
   * These options with another rule library.
   *
   * @param folder its folder; null for the one that comes with the tool
   */
  public RunOptions with(@Nullable Path folder) {
    return new RunOptions(
        root,
        configuration,
        home,
        facts,
        maxFileSize,
        threads,
        syntax,
        asOf,
        folder,
        baseline,
        examples);
  }

  /** These options with findings held against another baseline. */
  public RunOptions against(BaselineChoice other) {
    return new RunOptions(
        root,
        configuration,
        home,
        facts,
        maxFileSize,
        threads,
        syntax,
        asOf,
        rules,
        other,
        examples);
  }

  /** These options for whoever shows or runs the examples of rules. */
  public RunOptions withExamples() {
    return new RunOptions(
        root,
        configuration,
        home,
        facts,
        maxFileSize,
        threads,
        syntax,
        asOf,
        rules,
        baseline,
        true);
  }
}
