package io.github.medlint.cli.look;

import io.github.medlint.cli.options.OneFile;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.TrackedOption;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.document.Document;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint tree}: what the tool sees of a draft. */
public final class TreeCommand implements Callable<Integer> {

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private TreeCommand(Surroundings world) {
    this.world = world;
  }

  public static CommandSpec spec(Surroundings world) {
    return new TreeCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage()
        .description(
            "Shows what the tool sees of a draft: its blocks with their roles, placements and"
                + " sections, their sentences and tokens, each at its place.")
        .footer("", "Example:", "  medlint tree page.html");
    spec.addPositional(OneFile.parameter());
    spec.addOption(Options.value("--format", "FORMAT", "text (the default) or json."));
    spec.addOption(TrackedOption.spec());
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ParseResult parsed = spec.commandLine().getParseResult();
    String format = Options.choice(parsed, "--format", "text", List.of("text", "json"));
    String argument = parsed.matchedPositionalValue(0, "");
    Document document = OneFile.read(argument, null, TrackedOption.of(parsed), world);
    if (format.equals("json")) {
      TreeJson.write(document, world.out());
    } else {
      TreeText.write(document, world.out());
    }
    return ExitStatus.NOTHING_FOUND.code();
  }
}
