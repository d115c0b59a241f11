package io.github.medlint.cli.check;

import io.github.medlint.cli.options.FactOptions;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.TrackedOption;
import io.github.medlint.cli.options.UsageException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint claims}: what drafts claim, and who has approved it. */
public final class ClaimsCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("table", "csv", "json");

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ClaimsCommand(Surroundings world) {
    this.world = world;
  }

  public static CommandSpec spec(Surroundings world) {
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
    Selection.addTo(spec);
    FactOptions.addTo(spec);
    spec.addOption(Options.value("--format", "FORMAT", "table (the default), csv or json."));
    spec.addOption(
        Options.value("--output", "FILE", "Where to write the list instead of standard output."));
    spec.addOption(CheckOptions.asOf());
    spec.addOption(TrackedOption.spec());
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    ParseResult parsed = spec.commandLine().getParseResult();
    String format = Options.choice(parsed, "--format", "table", FORMATS);
    if (parsed.matchedPositionalValue(0, List.<String>of()).contains("-")) {
      throw new UsageException("claims are listed of files; standard input has no name");
    }
    OutputPairs.Pair output =
        new OutputPairs.Pair(format, parsed.matchedOptionValue("--output", null));
    CheckRequest request = CheckOptions.request(parsed, List.of(output), world);
    return new CheckRun(request, UnaryOperator.identity(), world).claims();
  }
}
