package io.github.medlint.cli;

import io.github.medlint.cli.check.BaselineCommand;
import io.github.medlint.cli.check.CheckCommand;
import io.github.medlint.cli.check.ChecklistCommand;
import io.github.medlint.cli.check.ClaimsCommand;
import io.github.medlint.cli.look.ConfigCommand;
import io.github.medlint.cli.look.ExplainCommand;
import io.github.medlint.cli.look.TreeCommand;
import io.github.medlint.cli.options.Colours;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.UsageException;
import io.github.medlint.cli.options.VersionText;
import io.github.medlint.cli.rules.RulesCommand;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.text.NearestName;
import io.github.medlint.text.Printable;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code medlint}. Picocli's model of a command takes milliseconds to build, so only
 * the one that is called is built.
 */
final class MedlintCommand {

  private static final List<String> NAMES =
      List.of("check", "checklist", "claims", "baseline", "explain", "tree", "rules", "config");

  private MedlintCommand() {}

  /** Runs a command and gives its exit code. */
  static int run(String[] args, Surroundings world) {
    CommandSpec called = args.length == 0 ? null : subcommand(args[0], world);
    String[] rest = args;
    if (called == null) {
      called = top(world);
    } else {
      called.name("medlint " + args[0]);
      rest = new String[args.length - 1];
      System.arraycopy(args, 1, rest, 0, rest.length);
    }
    CommandLine line = new CommandLine(called);
    line.setOut(new PrintWriter(world.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(world.err(), true, StandardCharsets.UTF_8));
    Ansi ansi = Colours.wanted("auto", world) ? Ansi.ON : Ansi.OFF;
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler((e, given) -> wrongArguments(e));
    line.setExecutionExceptionHandler((e, given, parsed) -> failure(e, world));
    int code;
    try {
      code = line.execute(rest);
    } catch (Error e) {
      code = failure(e, world);
    }
    line.getOut().flush();
    line.getErr().flush();
    if (world.out().checkError()) {
      world.err().println("medlint: what was found cannot be written to standard output");
      return ExitStatus.INCOMPLETE.code();
    }
    return code;
  }

  private static @Nullable CommandSpec subcommand(String name, Surroundings world) {
    return switch (name) {
      case "check" -> CheckCommand.spec(world);
      case "checklist" -> ChecklistCommand.spec(world);
      case "explain" -> ExplainCommand.spec(world);
      case "claims" -> ClaimsCommand.spec(world);
      case "baseline" -> BaselineCommand.spec(world);
      case "tree" -> TreeCommand.spec(world);
      case "rules" -> RulesCommand.spec(world);
      case "config" -> ConfigCommand.spec(world);
      default -> null;
    };
  }

  private static CommandSpec top(Surroundings world) {
    CommandSpec[] top = new CommandSpec[1];
    top[0] = CommandSpec.wrapWithoutInspection((Runnable) () -> start(top[0], world));
    CommandSpec spec = top[0].name("medlint");
    spec.usageMessage()
        .description("Checks medical marketing copy. Findings are for a human to review.")
        .footer(
            "",
            "Examples:",
            "  medlint check page.md",
            "  medlint check --markets us,us-fl content",
            "  medlint explain page.md:12",
            "",
            "“medlint COMMAND --help” tells what a command can do.");
    spec.addOption(Options.help());
    spec.addOption(
        OptionSpec.builder("--version")
            .type(boolean.class)
            .description("Show the versions of the tool, its rules and what it runs on.")
            .build());
    for (String name : NAMES) {
      CommandSpec command = subcommand(name, world);
      if (command != null) {
        spec.addSubcommand(name, command);
      }
    }
    return spec;
  }

  private static void start(CommandSpec spec, Surroundings world) {
    ParseResult parsed = spec.commandLine().getParseResult();
    if (parsed.hasMatchedOption("--version")) {
      VersionText.write(world);
    } else {
      throw new ParameterException(
          spec.commandLine(), "say what to do: " + String.join(", ", NAMES));
    }
  }

  /** Tells what is wrong with the arguments and, if it can, what was meant. */
  private static int wrongArguments(ParameterException e) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    String message = String.valueOf(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String given = unmatched.getUnmatched().get(0);
      boolean option = given.startsWith("-");
      message = (option ? "unknown option “" : "unknown command or argument “") + given + "”";
      String near = NearestName.hint(option ? name(given) : given, known(line, option));
      message = near.isEmpty() ? message : message + "\n  " + near;
    }
    err.println("medlint: " + Printable.lines(message));
    err.println("“" + line.getCommandSpec().qualifiedName() + " --help” tells what there is.");
    return ExitStatus.INCOMPLETE.code();
  }

  private static String name(String option) {
    int equals = option.indexOf('=');
    return equals < 0 ? option : option.substring(0, equals);
  }

  private static List<String> known(CommandLine line, boolean options) {
    List<String> known = new ArrayList<>();
    if (options) {
      for (ArgSpec arg : line.getCommandSpec().options()) {
        known.add(((OptionSpec) arg).longestName());
      }
    } else {
      known.addAll(line.getSubcommands().keySet());
    }
    return known;
  }

  /** A mistake that a command tells by an exception, or a bug of ours. */
  private static int failure(Throwable e, Surroundings world) {
    if (e instanceof UsageException) {
      world.err().println("medlint: " + Printable.lines(String.valueOf(e.getMessage())));
      return ExitStatus.INCOMPLETE.code();
    }
    if (e instanceof OutOfMemoryError) {
      world.err().println("medlint: there is not enough memory for this");
      world
          .err()
          .println("  check fewer files at a time, or give Java more: MEDLINT_JAVA_OPTS=-Xmx2g");
      return ExitStatus.INCOMPLETE.code();
    }
    world.err().println("medlint: the tool failed: " + Printable.lines(e.toString()));
    world.err().println("  please report it; MEDLINT_TRACE=1 shows where it happened");
    if (!world.variable("MEDLINT_TRACE").isEmpty()) {
      e.printStackTrace(world.err());
    }
    return ExitStatus.INCOMPLETE.code();
  }
}
