package io.github.medlint.cli.rules;

import io.github.medlint.cli.options.LoadedRules;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint rules show}: what {@code medlint explain} tells of a rule. */
final class RulesShowCommand implements Callable<Integer> {

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private RulesShowCommand(Surroundings world) {
    this.world = world;
  }

  static CommandSpec spec(Surroundings world) {
    return new RulesShowCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage().description("Tells all about one rule, as “medlint explain ID” does.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .type(String.class)
            .paramLabel("ID")
            .description("The rule's id.")
            .build());
    LoadedRules.addOptionsTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() {
    ParseResult parsed = spec.commandLine().getParseResult();
    LoadedRules rules = LoadedRules.load(world, parsed);
    RuleText.write(rules.description(parsed.matchedPositionalValue(0, "")), world.out());
    return rules.exitCode();
  }
}
