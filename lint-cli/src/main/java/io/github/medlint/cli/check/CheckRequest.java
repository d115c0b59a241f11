package io.github.medlint.cli.check;

import io.github.medlint.format.TrackedChanges;
import io.github.medlint.rule.Level;
import io.github.medlint.run.settings.BaselineChoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code medlint check} is asked to do, validated.
 *
 * @param selection which drafts it takes
 * @param configuration a configuration file; null to find each draft's own
 * @param rules a rule library to use instead of the one that comes with the tool; null for that
 * @param baseline which baseline findings are held against
 * @param facts declared on the command line
 * @param maxFileSize in bytes; null to leave it to the configuration
 * @param threads how many drafts are checked at a time
 * @param syntax whether sentences are parsed where words alone leave a doubt
 * @param tracked how tracked changes are read
 * @param asOf the day that the run speaks of
 * @param outputs what to write where
 * @param failOn findings of this level or above make the run fail
 * @param failOnUnread whether the run is incomplete if anything that may hold copy was not read
 * @param minLevel findings below this level are not reported
 * @param colour whether text on standard output is coloured
 * @param full whether text tells all that is known of each finding
 * @param quiet whether to say nothing but findings and mistakes
 * @param timings whether to measure where the time goes and tell it
 */
record CheckRequest(
    Selection selection,
    @Nullable String configuration,
    @Nullable String rules,
    BaselineChoice baseline,
    Map<String, List<String>> facts,
    @Nullable Long maxFileSize,
    int threads,
    boolean syntax,
    TrackedChanges tracked,
    LocalDate asOf,
    List<OutputPairs.Pair> outputs,
    Level failOn,
    boolean failOnUnread,
    Level minLevel,
    boolean colour,
    boolean full,
    boolean quiet,
    boolean timings) {

  /** The same as if there was no baseline. */
  CheckRequest withoutBaseline() {
    return new CheckRequest(
        selection,
        configuration,
        rules,
        new BaselineChoice.None(),
        facts,
        maxFileSize,
        threads,
        syntax,
        tracked,
        asOf,
        outputs,
        failOn,
        failOnUnread,
        minLevel,
        colour,
        full,
        quiet,
        timings);
  }
}
