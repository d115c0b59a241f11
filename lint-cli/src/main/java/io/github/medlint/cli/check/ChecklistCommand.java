package io.github.medlint.cli.check;

import io.github.medlint.cli.options.FactOptions;
import io.github.medlint.cli.options.OptionHeadings;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.TrackedOption;
import io.github.medlint.engine.Engine;
import io.github.medlint.report.checklist.Checklist;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint checklist}: what each draft must say, and where it says it. */
public final class ChecklistCommand implements Callable<Integer> {

  private static final String PREFIX = "checklist-";

  static final String TEXT = PREFIX + "text";
  static final String JSON = PREFIX + "json";
  static final String CSV = PREFIX + "csv";

  private static final List<String> FORMATS = List.of("text", "json", "csv");

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ChecklistCommand(Surroundings world) {
    this.world = world;
  }

  public static CommandSpec spec(Surroundings world) {
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
    Selection.addTo(spec);
    spec.addOption(TrackedOption.spec());
    FactOptions.addTo(spec);
    spec.addOption(Options.value("--format", "FORMAT", "text (the default), json or csv."));
    spec.addOption(
        Options.value("--output", "FILE", "Where to write it instead of standard output."));
    spec.addOption(CheckOptions.failOn());
    spec.addOption(CheckOptions.failOnUnread());
    spec.addOption(CheckOptions.colour());
    spec.addOption(Options.flag("--quiet", "Say nothing but the checklist and mistakes."));
    spec.addOption(Options.help());
    new OptionHeadings()
        .add("Input", Selection.OPTIONS)
        .add("Rules", "--config", "--rules", "--markets", "--fact")
        .add("Output", "--format", "--output", "--color", "--quiet")
        .add("Exit", "--fail-on", "--fail-on-unread")
        .applyTo(spec);
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    return new CheckRun(request(spec.commandLine().getParseResult()), Checklist::of, world).run();
  }

  private CheckRequest request(ParseResult parsed) {
    String format = Options.choice(parsed, "--format", "text", FORMATS);
    return CheckOptions.request(
        parsed,
        List.of(new OutputPairs.Pair(PREFIX + format, parsed.matchedOptionValue("--output", null))),
        world);
  }
}
