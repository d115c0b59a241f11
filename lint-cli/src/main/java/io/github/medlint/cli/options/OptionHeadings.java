package io.github.medlint.cli.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Shows a command's options under headings. Picocli's own groups of options would do it too, but
 * they cost each start time, and this is only run for a help.
 */
public final class OptionHeadings implements IHelpSectionRenderer {

  private final Map<String, List<String>> headings = new LinkedHashMap<>();

  /** Adds a heading and the options below it, by their long names. */
  public OptionHeadings add(String heading, String... options) {
    headings.put(heading, List.of(options));
    return this;
  }

  /** Makes a command show its options so. Those under no heading come last. */
  public void applyTo(CommandSpec spec) {
    spec.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, this);
  }

  @Override
  public String render(Help help) {
    List<OptionSpec> left = new ArrayList<>(help.commandSpec().options());
    StringBuilder text = new StringBuilder();
    headings.forEach(
        (heading, names) -> {
          List<OptionSpec> below = new ArrayList<>();
          for (String name : names) {
            left.removeIf(option -> option.longestName().equals(name) && below.add(option));
          }
          text.append(section(help, heading, below));
        });
    return text.append(section(help, "Other", left)).toString();
  }

  private static String section(Help help, String heading, List<OptionSpec> options) {
    if (options.isEmpty()) {
      return "";
    }
    Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
    layout.addOptions(options, help.createDefaultParamLabelRenderer());
    return String.format("%n%s:%n%s", heading, layout);
  }
}
