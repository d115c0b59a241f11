package io.github.medlint.cli.rules;

import io.github.medlint.cli.options.LoadedRules;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
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
    spec.usageMessage()
        .description(
            "Lists the rules, one a line: id, level, what it asks. “off” marks a rule that ships"
                + " switched off, “human” one that copy alone cannot decide.");
    spec.addOption(Options.value("--pack", "PACK", "Only the rules of this pack."));
    spec.addOption(Options.value("--format", "FORMAT", "text (the default) or json."));
    spec.addOption(Options.flag("--counts", "Only how many there are of each pack and state."));
    LoadedRules.addOptionsTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    ParseResult parsed = spec.commandLine().getParseResult();
    String format = Options.choice(parsed, "--format", "text", List.of("text", "json"));
    LoadedRules rules = LoadedRules.load(world, parsed);
    String pack = parsed.matchedOptionValue("--pack", "");
    List<LoadedRules.Found> found = rules.ofPack(pack);
    if (format.equals("json")) {
      RulesJson.write(found, rules.packs(pack), world.out());
    } else if (parsed.hasMatchedOption("--counts")) {
      RuleCounts.write(rules.packs(pack), world.out());
    } else {
      rules.packs(pack).forEach(this::text);
      world.out().println(counted(found.size(), rules.packs(pack)));
    }
    return rules.exitCode();
  }

  private void text(Pack pack) {
    int width = 0;
    for (Rule rule : pack.rules()) {
      width = Math.max(width, rule.id().length());
    }
    for (NeedsHuman rule : pack.needsHuman()) {
      width = Math.max(width, rule.id().length());
    }
    world.out().println(pack.id() + " " + pack.version() + ": " + pack.title());
    for (Rule rule : pack.rules()) {
      String state = rule.info().enabled() ? rule.info().level().label() : "off";
      line(rule.id(), width, state, rule.info().summary());
    }
    for (NeedsHuman rule : pack.needsHuman()) {
      line(rule.id(), width, "human", rule.summary());
    }
  }

  private void line(String id, int width, String state, String summary) {
    world.out().println("  " + padded(id, width) + "  " + padded(state, 7) + "  " + summary);
  }

  private static String counted(int rules, List<Pack> packs) {
    long off =
        packs.stream()
            .flatMap(pack -> pack.rules().stream())
            .filter(rule -> !rule.info().enabled())
            .count();
    int human = packs.stream().mapToInt(pack -> pack.needsHuman().size()).sum();
    return rules
        + (rules == 1 ? " rule" : " rules")
        + (off > 0 ? ", " + off + " of them switched off as shipped" : "")
        + (human > 0 ? "; " + human + " more left to a human" : "");
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
