package io.github.medlint.cli.options;

import io.github.medlint.text.NearestName;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options by hand rather than by annotation: reading annotations is slow at the start. */
public final class Options {

  private Options() {}

  public static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  public static OptionSpec rules() {
    return value(
        "--rules",
        "DIR",
        "Read the rule library from this folder, for one that is being edited, instead of the one"
            + " that comes with medlint.");
  }

  /** An option that is there or not. */
  public static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /** An option with one value. */
  public static OptionSpec value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that may stand several times. */
  public static OptionSpec values(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /**
   * The value of an option whose values are a closed set.
   *
   * @throws UsageException if it is none of them
   */
  public static String choice(
      ParseResult parsed, String name, String otherwise, List<String> choices) {
    String value = parsed.matchedOptionValue(name, otherwise);
    if (!choices.contains(value)) {
      throw unknown(name, value, choices);
    }
    return value;
  }

  public static UsageException unknown(String name, String value, List<String> choices) {
    String near = NearestName.hint(value, choices);
    return new UsageException(
        name
            + " cannot be “"
            + value
            + "”\n  "
            + (near.isEmpty() ? "one of " + String.join(", ", choices) : near));
  }
}
