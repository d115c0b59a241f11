package io.github.medlint.cli.check;

import io.github.medlint.cli.options.FactOptions;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.TrackedOption;
import io.github.medlint.decision.baseline.BaselineReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * {@code medlint baseline}: what a site has when medlint is taken up, so that only new ones fail.
 */
public final class BaselineCommand {

  private static final String FILE = "--baseline";
  private static final String REPLACE = "--replace";

  private BaselineCommand() {}

  public static CommandSpec spec(Surroundings world) {
    CommandSpec[] self = new CommandSpec[1];
    self[0] =
        CommandSpec.wrapWithoutInspection(
            (Runnable)
                () -> {
                  throw new ParameterException(
                      self[0].commandLine(), "say what to do: create, check or prune");
                });
    CommandSpec spec = self[0];
    spec.usageMessage()
        .description("Keeps the findings that a site had when medlint was taken up.")
        .footer(
            "",
            "“medlint check” lets pass what the nearest "
                + BaselineReader.NAME
                + " has, and counts it. A statement that is missing is listed all the same.",
            "",
            "Examples:",
            "  medlint baseline create content",
            "  medlint baseline check content",
            "  medlint baseline prune content");
    spec.addOption(Options.help());
    spec.addSubcommand(
        "create",
        new Part(world, BaselineRun::create, "Makes a baseline of all findings that count now.")
            .define(true));
    spec.addSubcommand(
        "check",
        new Part(
                world,
                (run, replace) -> run.check(),
                "Tells what the baseline has and is no longer found: exit code 1 if anything is.")
            .define(false));
    spec.addSubcommand(
        "prune",
        new Part(
                world,
                (run, replace) -> run.prune(),
                "Takes out of the baseline what is no longer found. Adds nothing to it.")
            .define(false));
    return spec;
  }

  /** What a subcommand does. */
  private interface Step {
    int take(BaselineRun run, boolean replace) throws IOException;
  }

  private static final class Part implements Callable<Integer> {

    private final Surroundings world;
    private final Step step;
    private final String description;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    Part(Surroundings world, Step step, String description) {
      this.world = world;
      this.step = step;
      this.description = description;
    }

    CommandSpec define(boolean creates) {
      spec.usageMessage().description(description).sortOptions(false);
      Selection.addTo(spec);
      FactOptions.addTo(spec);
      spec.addOption(TrackedOption.spec());
      spec.addOption(CheckOptions.asOf());
      spec.addOption(
          Options.value(
              FILE,
              "FILE",
              creates
                  ? "Where to write it (" + BaselineReader.NAME + " in the working directory)."
                  : "Which one (the nearest " + BaselineReader.NAME + ")."));
      if (creates) {
        spec.addOption(Options.flag(REPLACE, "Write it anew if it is there already."));
      }
      spec.addOption(Options.help());
      return spec;
    }

    @Override
    public Integer call() throws Exception {
      ParseResult parsed = spec.commandLine().getParseResult();
      CheckRequest request = CheckOptions.request(parsed, List.of(), world).withoutBaseline();
      String file = parsed.matchedOptionValue(FILE, null);
      return step.take(new BaselineRun(request, file, world), parsed.hasMatchedOption(REPLACE));
    }
  }
}
