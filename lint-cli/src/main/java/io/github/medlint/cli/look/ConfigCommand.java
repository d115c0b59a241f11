package io.github.medlint.cli.look;

import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code medlint config}: what is configured. */
public final class ConfigCommand {

  private ConfigCommand() {}

  public static CommandSpec spec(Surroundings world) {
    CommandSpec[] self = new CommandSpec[1];
    self[0] =
        CommandSpec.wrapWithoutInspection(
            (Runnable)
                () -> {
                  throw new ParameterException(self[0].commandLine(), "say what to do: print");
                });
    CommandSpec spec = self[0];
    spec.usageMessage()
        .description("Tells what is configured.")
        .footer("", "Example:", "  medlint config print blog/page.md");
    spec.addOption(Options.help());
    spec.addSubcommand("print", ConfigPrintCommand.spec(world));
    return spec;
  }
}
