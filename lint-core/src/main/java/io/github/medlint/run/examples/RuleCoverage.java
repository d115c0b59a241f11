package io.github.medlint.run.examples;

import io.github.medlint.check.Linter;
import io.github.medlint.engine.Engine;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.rule.example.RuleTest;
import io.github.medlint.run.examples.RuleMutants.Mutant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which parts of a rule its own examples need: those without which at least one example comes
 * out wrong. All rules that lack a part are checked at once, so that a rule costs little.
 */
public final class RuleCoverage {

  private final Engine engine;
  private final DocumentReader markdown;

  /**
   * For the rules of {@code engine}.
   *
   * @param markdown reads the examples
   */
  public RuleCoverage(Engine engine, DocumentReader markdown) {
    this.engine = engine;
    this.markdown = markdown;
  }

  /**
   * A part that no example needs.
   *
   * @param key the key of the rule file that it stands under
   * @param text the part, as rule files write it
   */
  public record Unneeded(String key, String text) {}

  /**
   * What became of a rule's parts.
   *
   * @param parts how many it has
   * @param unneeded those that no example needs, in the order of the rule
   */
  public record Outcome(int parts, List<Unneeded> unneeded) {
    public Outcome {
      unneeded = List.copyOf(unneeded);
    }
  }

  /** Tries the parts of one rule of {@code pack}. */
  public Outcome of(Pack pack, Rule rule) {
    List<Mutant> mutants = RuleMutants.of(rule);
    if (mutants.isEmpty()) {
      return new Outcome(0, List.of());
    }
    Set<String> alive = new HashSet<>();
    mutants.forEach(mutant -> alive.add(mutant.rule().id()));
    Set<String> needed = rule.asks();
    RuleExamples examples = new RuleExamples(linter(pack, mutants, needed), markdown);
    for (RuleTest test : rule.info().tests().flags()) {
      alive.retainAll(examples.firing(pack, test, both(alive, needed)));
    }
    for (RuleTest test : rule.info().tests().passes()) {
      alive.removeAll(examples.firing(pack, test, both(alive, needed)));
    }
    List<Unneeded> unneeded = new ArrayList<>();
    for (Mutant mutant : mutants) {
      if (alive.contains(mutant.rule().id())) {
        unneeded.add(new Unneeded(mutant.part(), mutant.lacks()));
      }
    }
    return new Outcome(mutants.size(), unneeded);
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }

  /** A linter of the mutants and of the rules that they refer to. */
  private Linter linter(Pack own, List<Mutant> mutants, Set<String> needed) {
    Map<String, List<Rule>> rules = new HashMap<>();
    for (Pack pack : engine.library().packs()) {
      List<Rule> kept = new ArrayList<>();
      pack.rules().stream().filter(rule -> needed.contains(rule.id())).forEach(kept::add);
      rules.put(pack.id(), kept);
    }
    mutants.forEach(
        mutant -> rules.computeIfAbsent(own.id(), id -> new ArrayList<>()).add(mutant.rule()));
    List<Pack> packs =
        engine.library().packs().stream()
            .map(pack -> pack.with(rules.getOrDefault(pack.id(), List.of())))
            .toList();
    return new Linter(
        new RuleLibrary(engine.library().knowledge(), packs, Map.of()), engine.assertions());
  }
}
