package io.github.medlint.cli;

import io.github.medlint.decision.ExitStatus;
import io.github.medlint.rule.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint claims}: what drafts claim, and who has approved it. */
final class ClaimsCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("table", "csv", "json");

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ClaimsCommand(Surroundings world) {
    this.world = world;
  }

  static CommandSpec spec(Surroundings world) {
    return new ClaimsCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage()
        .description(
            "Lists what drafts claim: the sentence, its place, the kind of claim, drug and"
                + " condition, how the use stands to the label, and how near a source stands.")
        .sortOptions(false)
        .footer(
            "",
            "The nearest evidence.yaml upward, if there is one, holds the approved claims; then the"
                + " list tells which claims are registered, drifted, expired or unregistered.",
            "",
            "Exit codes: 0 all claims listed, 1 some have no valid approval, 2 something could not"
                + " be read.",
            "",
            "Examples:",
            "  medlint claims page.md",
            "  medlint claims --format csv --output claims.csv content",
            "  medlint claims --as-of 2027-01-01 content");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("PATH")
            .description("Files, directories and globs.")
            .build());
    FactOptions.addTo(spec);
    spec.addOption(Options.value("--format", "FORMAT", "table (the default), csv or json."));
    spec.addOption(
        Options.value("--output", "FILE", "Where to write the list instead of standard output."));
    spec.addOption(
        Options.value(
            "--as-of",
            "DATE",
            "The day on which approvals count; the day of SOURCE_DATE_EPOCH or else today."));
    spec.addOption(Options.flag("--no-gitignore", "List files that .gitignore leaves out too."));
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    ParseResult parsed = spec.commandLine().getParseResult();
    String format = Options.choice(parsed, "--format", "table", FORMATS);
    LocalDate asOf = AsOf.of(parsed.matchedOptionValue("--as-of", ""), world);
    CheckRequest request =
        new CheckRequest(
            parsed.matchedPositionalValue(0, List.of()),
            "",
            !parsed.hasMatchedOption("--no-gitignore"),
            parsed.matchedOptionValue("--config", null),
            FactOptions.facts(parsed),
            FactOptions.maxFileSize(parsed),
            Runtime.getRuntime().availableProcessors(),
            true,
            asOf,
            List.of(new OutputPairs.Pair(format, parsed.matchedOptionValue("--output", null))),
            Level.ERROR,
            Level.ADVICE,
            false,
            true,
            false);
    if (request.paths().contains("-")) {
      throw new UsageException("claims are listed of files; standard input has no name");
    }
    return new CheckRun(request, UnaryOperator.identity(), world).claims();
  }

  /** The exit code for a list that could be made. */
  static ExitStatus status(boolean complete, boolean open) {
    if (!complete) {
      return ExitStatus.INCOMPLETE;
    }
    return open ? ExitStatus.FINDINGS : ExitStatus.NOTHING_FOUND;
  }
}
