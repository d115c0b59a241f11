package io.github.medlint.cli;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.RuleTest;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint rules show}. */
final class RulesShowCommand implements Callable<Integer> {

  private static final int EXAMPLES = 4;

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private RulesShowCommand(Surroundings world) {
    this.world = world;
  }

  static CommandSpec spec(Surroundings world) {
    return new RulesShowCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage().description("Tells all about one rule.");
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
    LoadedRules rules = LoadedRules.load(world, parsed.matchedOptionValue("--config", null));
    String id = parsed.matchedPositionalValue(0, "");
    NeedsHuman human = rules.needsHuman(id);
    if (human == null) {
      show(rules.rule(id));
    } else {
      show(human);
    }
    return rules.exitCode();
  }

  private void show(NeedsHuman rule) {
    world.out().println(rule.id());
    world.out().println("  " + rule.summary());
    world.out().println();
    world.out().println("  pack       " + rule.pack());
    section("Left to a human", List.of(rule.why()));
    section("Authority", rule.authority().stream().map(RulesShowCommand::cited).toList());
  }

  private void show(LoadedRules.Found found) {
    PrintStream out = world.out();
    Rule rule = found.rule();
    RuleInfo info = rule.info();
    out.println(info.id());
    out.println("  " + info.summary());
    out.println();
    out.println("  kind       " + rule.kind());
    out.println("  level      " + info.level().label());
    out.println("  certainty  " + info.certainty().label());
    out.println("  family     " + info.family());
    out.println(
        "  pack       "
            + found.pack().id()
            + " "
            + found.pack().version()
            + " (markets "
            + String.join(", ", found.pack().markets())
            + ")");
    if (!info.aliases().isEmpty()) {
      out.println("  formerly   " + String.join(", ", info.aliases()));
    }
    for (Map.Entry<String, java.util.Set<String>> fact : new TreeMap<>(info.applies()).entrySet()) {
      out.println(
          "  applies    where "
              + fact.getKey()
              + " is "
              + String.join(" or ", new TreeSet<>(fact.getValue()))
              + " or not declared");
    }
    if (rule instanceof Rule.Requirement requirement) {
      out.println("  asks for   " + String.join(" or ", requirement.statements()));
    }
    if (!rule.restates().isEmpty()) {
      out.println("  restates   " + String.join(", ", new TreeSet<>(rule.restates())));
    }
    section(
        "Switched off as shipped", info.enabled() ? List.of() : List.of(info.disabledBecause()));
    section("Authority", info.authority().stream().map(RulesShowCommand::cited).toList());
    section("Says", info.message().isEmpty() ? List.of() : List.of(info.message()));
    section("Would mend it", info.suggestions());
    section("Flags", texts(info.tests().flags()));
    section("Lets pass", texts(info.tests().passes()));
    section("Known misses", texts(info.tests().todoFlags()));
    section("Known false alarms", texts(info.tests().todoPasses()));
    if (!info.link().isEmpty()) {
      section("More", List.of(info.link()));
    }
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      world.out().println();
      world.out().println("  " + title);
      for (String line : lines) {
        world.out().println("    " + line);
      }
    }
  }

  private static String cited(Authority authority) {
    return authority.cite()
        + " ("
        + authority.kind().label()
        + ", as of "
        + authority.asOf()
        + (authority.confirmed() ? ")" : ", not compared with the source)")
        + (authority.says().isEmpty() ? "" : ": " + authority.says());
  }

  private static List<String> texts(List<RuleTest> tests) {
    List<String> texts =
        tests.stream().limit(EXAMPLES).map(test -> test.text().strip().replace('\n', ' ')).toList();
    if (tests.size() <= EXAMPLES) {
      return texts;
    }
    List<String> more = new java.util.ArrayList<>(texts);
    more.add("and " + (tests.size() - EXAMPLES) + " more");
    return more;
  }
}
