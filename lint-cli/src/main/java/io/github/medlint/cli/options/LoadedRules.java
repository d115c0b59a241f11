package io.github.medlint.cli.options;

import io.github.medlint.decision.ExitStatus;
import io.github.medlint.engine.Engine;
import io.github.medlint.report.rule.RuleDescription;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.run.LintSession;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The rules that are in force where the tool is started.
 *
 * @param engine the rules
 * @param healthy whether all of them could be loaded
 */
public record LoadedRules(Engine engine, boolean healthy) {

  /** A rule and the pack it is in. */
  public record Found(Pack pack, Rule rule) {}

  public static void addOptionsTo(CommandSpec spec) {
    spec.addOption(
        Options.value(
            "--config", "FILE", "Use this configuration instead of the nearest medlint.yaml."));
    spec.addOption(Options.rules());
  }

  /** Loads the rules and tells what is wrong with them. */
  public static LoadedRules load(Surroundings world, ParseResult parsed) {
    Diagnostics diagnostics = new Diagnostics();
    Places places = Places.of(world);
    LintSession session =
        new LintSession(
            places
                .options(parsed.matchedOptionValue("--config", null), Map.of(), null, 1, true)
                .with(places.rules(parsed.matchedOptionValue("--rules", null)))
                .withExamples(),
            LoadedRules.class.getClassLoader(),
            diagnostics);
    Engine engine = session.engineOf(session.configurationOf(places.nameOf("any")));
    for (Diagnostic diagnostic : diagnostics.list()) {
      world.err().println(diagnostic.format());
    }
    return new LoadedRules(engine, diagnostics.count() == 0);
  }

  /**
   * The rules of a pack, or all.
   *
   * @param pack its id; empty for all
   * @throws UsageException if there is no such pack
   */
  public List<Found> ofPack(String pack) {
    List<Found> found = new ArrayList<>();
    boolean known = pack.isEmpty();
    for (Pack one : engine.library().packs()) {
      if (pack.isEmpty() || one.id().equals(pack)) {
        known = true;
        one.rules().forEach(rule -> found.add(new Found(one, rule)));
      }
    }
    if (!known) {
      throw unknown("pack", pack, packIds());
    }
    return found;
  }

  /** The packs that {@link #ofPack} draws from. */
  public List<Pack> packs(String pack) {
    return engine.library().packs().stream()
        .filter(one -> pack.isEmpty() || one.id().equals(pack))
        .toList();
  }

  /**
   * All about a rule, by its id or a former one, or about what is left to a human.
   *
   * @throws UsageException if there is no such rule
   */
  public RuleDescription description(String id) {
    for (Pack pack : engine.library().packs()) {
      for (Rule rule : pack.rules()) {
        if (rule.id().equals(id) || rule.info().aliases().contains(id)) {
          return RuleDescription.of(pack, rule, engine.library().knowledge());
        }
      }
      for (NeedsHuman rule : pack.needsHuman()) {
        if (rule.id().equals(id)) {
          return RuleDescription.of(rule);
        }
      }
    }
    throw unknown("rule", id, ruleIds());
  }

  /**
   * The rules that a pack's or a rule's id stands for; all if it is empty.
   *
   * @throws UsageException if there is neither a pack nor a rule of this name
   */
  public List<Found> named(String id) {
    if (id.isEmpty() || packIds().contains(id)) {
      return ofPack(id);
    }
    for (Found found : ofPack("")) {
      if (found.rule.id().equals(id)) {
        return List.of(found);
      }
    }
    List<String> all = packIds();
    all.addAll(ruleIds());
    throw unknown("pack or rule", id, all);
  }

  public int exitCode() {
    return healthy ? ExitStatus.NOTHING_FOUND.code() : ExitStatus.INCOMPLETE.code();
  }

  private List<String> packIds() {
    List<String> ids = new ArrayList<>();
    engine.library().packs().forEach(pack -> ids.add(pack.id()));
    return ids;
  }

  private List<String> ruleIds() {
    List<String> ids = new ArrayList<>();
    engine.library().rules().forEach(rule -> ids.add(rule.id()));
    engine.library().packs().forEach(pack -> pack.needsHuman().forEach(rule -> ids.add(rule.id())));
    return ids;
  }

  private static UsageException unknown(String what, String name, List<String> known) {
    String near = NearestName.hint(name, known);
    return new UsageException(
        "there is no " + what + " “" + name + "”" + (near.isEmpty() ? "" : "\n  " + near));
  }
}
