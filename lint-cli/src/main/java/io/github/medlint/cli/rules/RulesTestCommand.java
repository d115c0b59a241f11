package io.github.medlint.cli.rules;

import io.github.medlint.cli.options.LoadedRules;
import io.github.medlint.cli.options.Options;
import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.decision.ExitStatus;
import io.github.medlint.format.Formats;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.run.examples.RuleCoverage;
import io.github.medlint.run.examples.RuleExamples;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code medlint rules test}. */
final class RulesTestCommand implements Callable<Integer> {

  private final Surroundings world;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  private RulesTestCommand(Surroundings world) {
    this.world = world;
  }

  static CommandSpec spec(Surroundings world) {
    return new RulesTestCommand(world).define();
  }

  private CommandSpec define() {
    spec.usageMessage()
        .description("Runs the examples that rules carry. Exits with 1 if one comes out wrong.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("PACK|ID")
            .description("A pack or a rule; all rules if it is left out.")
            .build());
    spec.addOption(
        Options.flag(
            "--coverage",
            "Also list the phrases, alternatives, exceptions and conditions that no example needs."));
    LoadedRules.addOptionsTo(spec);
    spec.addOption(Options.help());
    return spec;
  }

  @Override
  public Integer call() {
    ParseResult parsed = spec.commandLine().getParseResult();
    LoadedRules rules = LoadedRules.load(world, parsed);
    DocumentReader markdown = Formats.standard().readerOf("example.md");
    if (markdown == null) {
      throw new IllegalStateException("no reader of Markdown");
    }
    RuleExamples examples = new RuleExamples(rules.engine().linter(), markdown);
    int run = 0;
    int failed = 0;
    int todo = 0;
    List<LoadedRules.Found> asked = rules.named(parsed.matchedPositionalValue(0, ""));
    for (LoadedRules.Found found : asked) {
      RuleExamples.Outcome outcome = examples.run(found.pack(), found.rule());
      run += outcome.run();
      failed += outcome.failures().size();
      todo += outcome.todo();
      outcome
          .failures()
          .forEach(failure -> tell(failure, failure.shouldFlag() ? "not flagged" : "flagged"));
      outcome.solved().forEach(failure -> tell(failure, "comes out right: move it to tests"));
    }
    world.out().println(run + " examples, " + failed + " wrong, " + todo + " known misses");
    if (parsed.hasMatchedOption("--coverage")) {
      coverage(new RuleCoverage(rules.engine(), markdown), asked);
    }
    return failed > 0 && rules.healthy() ? ExitStatus.FINDINGS.code() : rules.exitCode();
  }

  private void coverage(RuleCoverage coverage, List<LoadedRules.Found> rules) {
    int parts = 0;
    int unneeded = 0;
    for (LoadedRules.Found found : rules) {
      RuleCoverage.Outcome outcome = coverage.of(found.pack(), found.rule());
      parts += outcome.parts();
      unneeded += outcome.unneeded().size();
      if (!outcome.unneeded().isEmpty()) {
        world.out().println(found.rule().id());
        for (RuleCoverage.Unneeded part : outcome.unneeded()) {
          world.out().println("  no example needs " + part.key() + ": " + part.text());
        }
      }
    }
    world.out().println(parts + " parts of rules, " + unneeded + " that no example needs");
  }

  private void tell(RuleExamples.Failure example, String what) {
    world
        .out()
        .println(
            example.rule()
                + " ("
                + example.at()
                + "): "
                + what
                + ": "
                + example.text().strip().replace('\n', ' '));
  }
}
