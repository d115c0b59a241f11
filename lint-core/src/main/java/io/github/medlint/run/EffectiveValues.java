package io.github.medlint.run;

import io.github.medlint.config.Configuration;
import io.github.medlint.config.Origin;
import io.github.medlint.config.RuleSwitch;
import io.github.medlint.config.Setting;
import io.github.medlint.rule.FactNames;
import io.github.medlint.run.settings.ConfiguredSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is in force for one draft, value by value, for people who ask where it comes from. */
public final class EffectiveValues {

  private EffectiveValues() {}

  /**
   * One value.
   *
   * @param name as in {@code medlint.yaml}, the path of keys joined by dots
   * @param value as text
   * @param origin who set it
   */
  public record Line(String name, String value, Origin origin) {}

  /**
   * All values for a draft, in the order of the documentation.
   *
   * @param path how reports call the draft
   * @param frontMatter its front matter
   */
  public static List<Line> of(
      LintSession session, String path, Map<String, List<String>> frontMatter) {
    Configuration configuration = session.configurationOf(path);
    ConfiguredSettings settings = session.settingsOf(configuration);
    List<Line> lines = new ArrayList<>();
    add("packs.include", configuration.packs().include(), lines);
    add("packs.exclude", configuration.packs().exclude(), lines);
    add("packs.directories", configuration.packs().directories(), lines);
    for (Map.Entry<String, Setting<RuleSwitch>> rule : configuration.rules().entrySet()) {
      Setting<RuleSwitch> set = rule.getValue();
      lines.add(new Line("rules." + rule.getKey(), set.value().label(), set.origin()));
    }
    Map<String, Setting<List<String>>> facts = settings.facts(path, frontMatter);
    for (String name : new TreeSet<>(FactNames.ALL)) {
      Setting<List<String>> fact = facts.get(name);
      if (fact != null) {
        add("facts." + name, fact, lines);
      } else if (name.equals(FactNames.MARKETS)) {
        lines.add(new Line("facts.markets", "us", Origin.DEFAULT));
      } else {
        lines.add(new Line("facts." + name, "not declared", Origin.DEFAULT));
      }
    }
    lines.add(
        new Line(
            "exclude",
            text(configuration.exclude().value().globs()),
            configuration.exclude().origin()));
    Setting<Long> size = settings.maxFileSize(path);
    lines.add(new Line("max-file-size", size.value() + " bytes", size.origin()));
    return lines;
  }

  private static void add(String name, Setting<List<String>> setting, List<Line> into) {
    into.add(new Line(name, text(setting.value()), setting.origin()));
  }

  private static String text(List<String> values) {
    return values.isEmpty() ? "nothing" : String.join(", ", values);
  }
}
