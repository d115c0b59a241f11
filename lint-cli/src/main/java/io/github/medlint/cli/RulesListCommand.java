package io.github.medlint.cli;

import io.github.medlint.rule.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint rules list}. */
final class RulesListCommand implements Callable<Integer> {

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private RulesListCommand(Surroundings world) {
    this.world = world;
  }

  static CommandSpec spec(Surroundings world) {
    return new RulesListCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage().description("Lists the rules, one a line: id, level, what it asks.");
    spec.addOption(Options.value("--pack", "PACK", "Only the rules of this pack."));
    spec.addOption(Options.value("--format", "FORMAT", "text (the default) or json."));
    LoadedRules.addOptionsTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ParseResult parsed = spec.commandLine().getParseResult();
    String format = Options.choice(parsed, "--format", "text", List.of("text", "json"));
    LoadedRules rules = LoadedRules.load(world, parsed.matchedOptionValue("--config", null));
    List<LoadedRules.Found> found = rules.ofPack(parsed.matchedOptionValue("--pack", ""));
    if (format.equals("json")) {
      RulesJson.write(found, world.out());
    } else {
      text(found);
    }
    return rules.exitCode();
  }

  private void text(List<LoadedRules.Found> rules) {
    int width = 0;
    for (LoadedRules.Found found : rules) {
      width = Math.max(width, found.rule().id().length());
    }
    String pack = "";
    for (LoadedRules.Found found : rules) {
      if (!found.pack().id().equals(pack)) {
        pack = found.pack().id();
        world.out().println(pack + " " + found.pack().version() + ": " + found.pack().title());
      }
      RuleInfo rule = found.rule().info();
      world
          .out()
          .println(
              "  "
                  + padded(rule.id(), width)
                  + "  "
                  + padded(rule.level().label(), 7)
                  + "  "
                  + rule.summary());
    }
    world.out().println(rules.size() + (rules.size() == 1 ? " rule" : " rules"));
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
