package io.github.medlint.cli.check;

import io.github.medlint.cli.options.AsOf;
import io.github.medlint.cli.options.Colours;
import io.github.medlint.cli.options.FactOptions;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.TrackedOption;
import io.github.medlint.cli.options.UsageException;
import io.github.medlint.decision.baseline.BaselineReader;
import io.github.medlint.rule.Level;
import io.github.medlint.run.settings.BaselineChoice;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the commands that check drafts share: options, and the request that they make. */
final class CheckOptions {

  private static final List<String> LEVELS = List.of("error", "warning", "advice");

  private CheckOptions() {}

  /**
   * The drafts.
   *
   * @param arity how many must be named
   */
  static PositionalParamSpec paths(String arity, String description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity(arity)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel("PATH")
        .description(description)
        .build();
  }

  static OptionSpec asOf() {
    return Options.value(
        "--as-of",
        "DATE",
        "The day that is spoken of, as 2026-11-23 (SOURCE_DATE_EPOCH, or today).");
  }

  static OptionSpec failOn() {
    return Options.value("--fail-on", "LEVEL", "Exit with 1 from this level on (error).");
  }

  static OptionSpec failOnUnread() {
    return Options.flag(
        "--fail-on-unread",
        "Exit with 2 if files that may hold copy, or parts of drafts, were not read.");
  }

  static OptionSpec full() {
    return Options.flag(
        "--long", "Text tells all that is known of each finding, one by one as they stand.");
  }

  static OptionSpec colour() {
    return Options.value("--color", "WHEN", "auto (the default), always or never.");
  }

  /**
   * What is asked for. An option that the command does not have counts as not given.
   *
   * @throws UsageException if an option's value is none
   */
  static CheckRequest request(
      ParseResult parsed, List<OutputPairs.Pair> outputs, Surroundings world) {
    return new CheckRequest(
        Selection.of(parsed),
        parsed.matchedOptionValue("--config", null),
        parsed.matchedOptionValue("--rules", null),
        baseline(parsed, world),
        FactOptions.facts(parsed),
        FactOptions.maxFileSize(parsed),
        threads(parsed),
        !parsed.hasMatchedOption("--no-syntax"),
        TrackedOption.of(parsed),
        AsOf.of(parsed.matchedOptionValue("--as-of", ""), world),
        outputs,
        level(parsed, "--fail-on", "error"),
        parsed.hasMatchedOption("--fail-on-unread"),
        level(parsed, "--min-level", "advice"),
        Colours.wanted(
            Options.choice(parsed, "--color", "auto", List.of("auto", "always", "never")), world),
        parsed.hasMatchedOption("--long"),
        parsed.hasMatchedOption("--quiet"),
        parsed.hasMatchedOption("--timings"));
  }

  static OptionSpec baseline() {
    return Options.value(
        "--baseline",
        "FILE",
        "Let pass what this baseline has (the nearest " + BaselineReader.NAME + ").");
  }

  static OptionSpec noBaseline() {
    return Options.flag("--no-baseline", "Let pass nothing that a baseline has.");
  }

  private static BaselineChoice baseline(ParseResult parsed, Surroundings world) {
    String file = parsed.matchedOptionValue("--baseline", null);
    boolean none = parsed.hasMatchedOption("--no-baseline");
    if (file != null && none) {
      throw new UsageException("--baseline and --no-baseline contradict each other");
    }
    if (none) {
      return new BaselineChoice.None();
    }
    return file == null
        ? new BaselineChoice.Nearest()
        : new BaselineChoice.Of(world.directory().resolve(file).normalize());
  }

  private static Level level(ParseResult parsed, String name, String otherwise) {
    return Level.valueOf(Options.choice(parsed, name, otherwise, LEVELS).toUpperCase(Locale.ROOT));
  }

  private static int threads(ParseResult parsed) {
    String given = parsed.matchedOptionValue("--threads", "");
    if (given.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int threads = Integer.parseInt(given);
      if (threads >= 1 && threads <= 256) {
        return threads;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new UsageException("--threads cannot be “" + given + "”\n  a number from 1 to 256");
  }
}
