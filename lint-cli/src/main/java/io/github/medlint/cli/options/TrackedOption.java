package io.github.medlint.cli.options;

import io.github.medlint.format.TrackedChanges;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that says how tracked changes are read. */
public final class TrackedOption {

  private static final String NAME = "--tracked";

  private static final List<String> CHOICES =
      Arrays.stream(TrackedChanges.values()).map(TrackedChanges::label).toList();

  private TrackedOption() {}

  public static OptionSpec spec() {
    return Options.value(
        NAME,
        "HOW",
        "How to read tracked changes: accepted (the default), original, or both, each judged alone.");
  }

  /**
   * What was chosen.
   *
   * @throws UsageException if the option's value is none
   */
  public static TrackedChanges of(ParseResult parsed) {
    String chosen = Options.choice(parsed, NAME, TrackedChanges.ACCEPTED.label(), CHOICES);
    return TrackedChanges.valueOf(chosen.toUpperCase(Locale.ROOT));
  }
}
