package io.github.medlint.cli.look;

import io.github.medlint.cli.options.FactOptions;
import io.github.medlint.cli.options.OneFile;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Places;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.run.EffectiveValues;
import io.github.medlint.run.LintSession;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint config print}. */
final class ConfigPrintCommand implements Callable<Integer> {

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private ConfigPrintCommand(Surroundings world) {
    this.world = world;
  }

  static CommandSpec spec(Surroundings world) {
    return new ConfigPrintCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage().description("Shows what is in force for a file and who set it.");
    spec.addPositional(OneFile.parameter());
    FactOptions.addTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() {
    ParseResult parsed = spec.commandLine().getParseResult();
    Diagnostics diagnostics = new Diagnostics();
    Places places = Places.of(world);
    LintSession session =
        new LintSession(
            places
                .options(
                    parsed.matchedOptionValue("--config", null),
                    FactOptions.facts(parsed),
                    FactOptions.maxFileSize(parsed),
                    1,
                    false)
                .with(places.rules(parsed.matchedOptionValue("--rules", null))),
            ConfigPrintCommand.class.getClassLoader(),
            diagnostics);
    String argument = parsed.matchedPositionalValue(0, "");
    String name = places.nameOf(argument);
    String from = session.configurationOf(name).path();
    world.out().println("configuration: " + (from.isEmpty() ? "none" : Printable.of(from)));
    for (EffectiveValues.Line line : EffectiveValues.of(session, name, frontMatter(argument))) {
      world
          .out()
          .println(
              Printable.of(
                  line.name() + ": " + line.value() + "  (" + line.origin().label() + ")"));
    }
    if (session.excludes(name)) {
      world.out().println("this file is left out unless it is named");
    }
    for (Diagnostic diagnostic : diagnostics.list()) {
      world.err().println(diagnostic.format());
    }
    return diagnostics.count() == 0
        ? ExitStatus.NOTHING_FOUND.code()
        : ExitStatus.INCOMPLETE.code();
  }

  /** A file that is yet to be written has none. */
  private Map<String, List<String>> frontMatter(String argument) {
    Path file = world.directory().resolve(argument);
    return Files.exists(file)
        ? OneFile.read(argument, null, TrackedChanges.ACCEPTED, world).frontMatter()
        : Map.of();
  }
}
