package io.github.medlint.cli.rules;

import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code medlint rules}: what the rules are and whether they do what they say. */
public final class RulesCommand {

  private RulesCommand() {}

  public static CommandSpec spec(Surroundings world) {
    CommandSpec[] self = new CommandSpec[1];
    self[0] =
        CommandSpec.wrapWithoutInspection(
            (Runnable)
                () -> {
                  throw new ParameterException(
                      self[0].commandLine(), "say what to do: list, show, test or docs");
                });
    CommandSpec spec = self[0];
    spec.usageMessage()
        .description("Lists, shows and tests the rules.")
        .footer(
            "",
            "Examples:",
            "  medlint rules list --pack us-fda",
            "  medlint rules show fda-cure-claim",
            "  medlint rules test us-fda",
            "  medlint rules test --coverage us-fda",
            "  medlint rules docs --output docs/rules");
    spec.addOption(Options.help());
    spec.addSubcommand("list", RulesListCommand.spec(world));
    spec.addSubcommand("show", RulesShowCommand.spec(world));
    spec.addSubcommand("test", RulesTestCommand.spec(world));
    spec.addSubcommand("docs", RulesDocsCommand.spec(world));
    return spec;
  }
}
