package io.github.medlint.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Collects {@code --format F --output FILE} pairs in the order in which they stand: an output
 * belongs to the format before it, or to the one behind it if it comes first.
 */
final class OutputPairs implements IParameterConsumer {

  /**
   * A report to write.
   *
   * @param format its name; null if none was given
   * @param file where to; null for standard output
   */
  record Pair(@Nullable String format, @Nullable String file) {}

  private final List<Pair> pairs = new ArrayList<>();

  /** The pairs; a single text report for standard output if there is none. */
  List<Pair> pairs() {
    return pairs.isEmpty() ? List.of(new Pair("text", null)) : List.copyOf(pairs);
  }

  List<OptionSpec> options() {
    return List.of(
        option(
            "--format",
            "FORMAT",
            "How to report: text (the default), json or sarif. May stand several times, each with"
                + " an --output of its own."),
        option("--output", "FILE", "Where to write the report instead of standard output."));
  }

  private OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .parameterConsumer(this)
        .build();
  }

  @Override
  // Picocli's interface asks for this class.
  @SuppressWarnings("JdkObsolete")
  public void consumeParameters(Stack<String> args, ArgSpec option, CommandSpec command) {
    String name = ((OptionSpec) option).longestName();
    if (args.isEmpty()) {
      throw new ParameterException(command.commandLine(), name + " needs a value");
    }
    String value = args.pop();
    Pair last = pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
    boolean format = name.equals("--format");
    if (last != null && (format ? last.format == null : last.file == null)) {
      pairs.set(
          pairs.size() - 1, format ? new Pair(value, last.file) : new Pair(last.format, value));
    } else {
      pairs.add(format ? new Pair(value, null) : new Pair(null, value));
    }
  }
}
