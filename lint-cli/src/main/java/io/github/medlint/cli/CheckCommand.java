package io.github.medlint.cli;

import io.github.medlint.rule.Level;
import io.github.medlint.run.Engine;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint check}: its options, and what they ask for. */
final class CheckCommand implements Callable<Integer> {

  private static final List<String> LEVELS = List.of("error", "warning", "advice");

  private final Surroundings world;
  private final OutputPairs outputs = new OutputPairs();
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private CheckCommand(Surroundings world) {
    this.world = world;
  }

  static CommandSpec spec(Surroundings world) {
    Engine.warmUp();
    return new CheckCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage()
        .description("Checks drafts and reports what a reviewer should look at.")
        .sortOptions(false)
        .footer(
            "",
            "Exit codes: 0 nothing at or above the failing level, 1 findings, 2 something could not"
                + " be checked.",
            "",
            "Examples:",
            "  medlint check content",
            "  medlint check --markets us,us-fl page.md",
            "  medlint check --format text --format sarif --output medlint.sarif content",
            "  medlint check --stdin-filename page.md - < page.md");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("PATH")
            .description("Files, directories and globs; - reads standard input.")
            .build());
    spec.addOption(
        Options.value(
            "--stdin-filename", "NAME", "What to take standard input for, for example page.md."));
    spec.addOption(Options.flag("--no-gitignore", "Check files that .gitignore leaves out too."));
    spec.addOption(
        Options.flag("--no-syntax", "Decide by words alone, never parse a sentence: faster."));
    spec.addOption(
        Options.value(
            "--as-of",
            "DATE",
            "The day that the report speaks of, as 2026-11-23 (SOURCE_DATE_EPOCH, or today)."));
    FactOptions.addTo(spec);
    outputs.options().forEach(spec::addOption);
    spec.addOption(Options.value("--fail-on", "LEVEL", "Exit with 1 from this level on (error)."));
    spec.addOption(
        Options.value("--min-level", "LEVEL", "Leave findings below this level out (advice)."));
    spec.addOption(Options.value("--color", "WHEN", "auto (the default), always or never."));
    spec.addOption(Options.flag("--quiet", "Say nothing but findings and mistakes."));
    spec.addOption(
        Options.flag("--timings", "Tell on standard error where the time went, and how deep."));
    spec.addOption(Options.value("--threads", "N", "How many files to check at a time."));
    spec.addOption(Options.help());
    new OptionHeadings()
        .add("Input", "--stdin-filename", "--no-gitignore", "--max-file-size")
        .add("Rules", "--config", "--markets", "--fact", "--no-syntax", "--as-of")
        .add("Output", "--format", "--output", "--min-level", "--color", "--quiet")
        .add("Exit", "--fail-on")
        .applyTo(spec);
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    return new CheckRun(
            request(spec.commandLine().getParseResult()), UnaryOperator.identity(), world)
        .run();
  }

  private CheckRequest request(ParseResult parsed) {
    List<String> paths = parsed.matchedPositionalValue(0, List.of());
    String stdinName = parsed.matchedOptionValue("--stdin-filename", "");
    requirePaths(paths, stdinName);
    for (OutputPairs.Pair output : outputs.pairs()) {
      String format = output.format() == null ? "text" : output.format();
      if (!Writers.NAMES.contains(format)) {
        throw Options.unknown("--format", format, Writers.NAMES);
      }
    }
    if (outputs.pairs().stream().filter(pair -> pair.file() == null).count() > 1) {
      throw new UsageException(
          "only one report can go to standard output\n  give the others an --output FILE");
    }
    return new CheckRequest(
        paths,
        stdinName,
        !parsed.hasMatchedOption("--no-gitignore"),
        parsed.matchedOptionValue("--config", null),
        FactOptions.facts(parsed),
        FactOptions.maxFileSize(parsed),
        threads(parsed),
        !parsed.hasMatchedOption("--no-syntax"),
        AsOf.of(parsed.matchedOptionValue("--as-of", ""), world),
        outputs.pairs(),
        level(parsed, "--fail-on", "error"),
        level(parsed, "--min-level", "advice"),
        Colours.wanted(
            Options.choice(parsed, "--color", "auto", List.of("auto", "always", "never")), world),
        parsed.hasMatchedOption("--quiet"),
        parsed.hasMatchedOption("--timings"));
  }

  /** Tells what is wrong with what is to be read. */
  static void requirePaths(List<String> paths, String stdinName) {
    if (paths.isEmpty()) {
      throw new UsageException("say what to check: files, directories, or - for standard input");
    }
    if (paths.contains("-") == stdinName.isEmpty()) {
      throw new UsageException(
          stdinName.isEmpty()
              ? "- needs --stdin-filename NAME: its ending tells the format"
              : "--stdin-filename needs the path -");
    }
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
