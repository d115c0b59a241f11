package io.github.medlint.cli;

import io.github.medlint.report.Checklist;
import io.github.medlint.rule.Level;
import io.github.medlint.run.Engine;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint checklist}: what each draft must say, and where it says it. */
final class ChecklistCommand implements Callable<Integer> {

  static final String TEXT = "checklist-text";
  static final String JSON = "checklist-json";
  static final String CSV = "checklist-csv";

  private static final List<String> FORMATS = List.of("text", "json", "csv");
  private static final List<String> LEVELS = List.of("error", "warning", "advice");

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ChecklistCommand(Surroundings world) {
    this.world = world;
  }

  static CommandSpec spec(Surroundings world) {
    Engine.warmUp();
    return new ChecklistCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage()
        .description(
            "Answers for each required statement: where it stands, or why it is not asked for.")
        .sortOptions(false)
        .footer(
            "",
            "Exit codes: 0 no requirement at or above the failing level is unmet, 1 one is, 2"
                + " something could not be checked.",
            "",
            "Examples:",
            "  medlint checklist page.md",
            "  medlint checklist --format csv --output checklist.csv content");
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
    FactOptions.addTo(spec);
    spec.addOption(Options.value("--format", "FORMAT", "text (the default), json or csv."));
    spec.addOption(
        Options.value("--output", "FILE", "Where to write it instead of standard output."));
    spec.addOption(Options.value("--fail-on", "LEVEL", "Exit with 1 from this level on (error)."));
    spec.addOption(Options.value("--color", "WHEN", "auto (the default), always or never."));
    spec.addOption(Options.flag("--quiet", "Say nothing but the checklist and mistakes."));
    spec.addOption(Options.help());
    new OptionHeadings()
        .add("Input", "--stdin-filename", "--no-gitignore", "--max-file-size")
        .add("Rules", "--config", "--markets", "--fact")
        .add("Output", "--format", "--output", "--color", "--quiet")
        .add("Exit", "--fail-on")
        .applyTo(spec);
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    return new CheckRun(request(spec.commandLine().getParseResult()), Checklist::of, world).run();
  }

  private CheckRequest request(ParseResult parsed) {
    List<String> paths = parsed.matchedPositionalValue(0, List.of());
    String stdinName = parsed.matchedOptionValue("--stdin-filename", "");
    CheckCommand.requirePaths(paths, stdinName);
    String format = Options.choice(parsed, "--format", "text", FORMATS);
    String level = Options.choice(parsed, "--fail-on", "error", LEVELS);
    return new CheckRequest(
        paths,
        stdinName,
        !parsed.hasMatchedOption("--no-gitignore"),
        parsed.matchedOptionValue("--config", null),
        FactOptions.facts(parsed),
        FactOptions.maxFileSize(parsed),
        Runtime.getRuntime().availableProcessors(),
        true,
        AsOf.of("", world),
        List.of(
            new OutputPairs.Pair(
                "checklist-" + format, parsed.matchedOptionValue("--output", null))),
        Level.valueOf(level.toUpperCase(Locale.ROOT)),
        Level.ADVICE,
        Colours.wanted(
            Options.choice(parsed, "--color", "auto", List.of("auto", "always", "never")), world),
        parsed.hasMatchedOption("--quiet"),
        false);
  }
}
