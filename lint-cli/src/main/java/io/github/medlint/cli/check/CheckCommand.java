package io.github.medlint.cli.check;

import io.github.medlint.cli.options.FactOptions;
import io.github.medlint.cli.options.OptionHeadings;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.TrackedOption;
import io.github.medlint.cli.options.UsageException;
import io.github.medlint.engine.Engine;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint check}: its options, and what they ask for. */
public final class CheckCommand implements Callable<Integer> {

  private final Surroundings world;
  private final OutputPairs outputs = new OutputPairs();
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private CheckCommand(Surroundings world) {
    this.world = world;
  }

  public static CommandSpec spec(Surroundings world) {
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
            "  medlint check --stdin-filename page.md - < page.md",
            "  git diff --name-only --diff-filter=d main | medlint check --files-from -");
    Selection.addTo(spec);
    spec.addOption(TrackedOption.spec());
    spec.addOption(
        Options.flag("--no-syntax", "Decide by words alone, never parse a sentence: faster."));
    spec.addOption(CheckOptions.asOf());
    FactOptions.addTo(spec);
    outputs.options().forEach(spec::addOption);
    spec.addOption(CheckOptions.failOn());
    spec.addOption(CheckOptions.failOnUnread());
    spec.addOption(
        Options.value("--min-level", "LEVEL", "Leave findings below this level out (advice)."));
    spec.addOption(CheckOptions.baseline());
    spec.addOption(CheckOptions.noBaseline());
    spec.addOption(CheckOptions.colour());
    spec.addOption(CheckOptions.full());
    spec.addOption(Options.flag("--quiet", "Say nothing but findings and mistakes."));
    spec.addOption(
        Options.flag("--timings", "Tell on standard error where the time went, and how deep."));
    spec.addOption(Options.value("--threads", "N", "How many files to check at a time."));
    spec.addOption(Options.help());
    new OptionHeadings()
        .add("Input", Selection.OPTIONS)
        .add("Rules", "--config", "--rules", "--markets", "--fact", "--no-syntax", "--as-of")
        .add("Output", "--format", "--output", "--min-level", "--color", "--quiet")
        .add("Exit", "--fail-on", "--fail-on-unread", "--baseline", "--no-baseline")
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
    return CheckOptions.request(parsed, outputs.pairs(), world);
  }
}
