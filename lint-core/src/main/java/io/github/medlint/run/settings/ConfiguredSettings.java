package io.github.medlint.run.settings;

import io.github.medlint.config.Configuration;
import io.github.medlint.config.Facts;
import io.github.medlint.config.FrontMatterFacts;
import io.github.medlint.config.Origin;
import io.github.medlint.config.Setting;
import io.github.medlint.engine.ConfiguredLevels;
import io.github.medlint.engine.DraftSettings;
import io.github.medlint.engine.Settings;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.ShownPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The settings of drafts that share a configuration. Safe for several threads. */
public final class ConfiguredSettings implements Settings {

  private final Configuration configuration;
  private final RunOptions options;
  private final ConfiguredLevels levels;
  private final Map<String, List<Diagnostic>> diagnostics = new TreeMap<>();

  public ConfiguredSettings(Configuration configuration, Set<String> ownPacks, RunOptions options) {
    this.configuration = configuration;
    this.options = options;
    this.levels = new ConfiguredLevels(configuration, ownPacks, options.asOf());
  }

  public ConfiguredLevels levels() {
    return levels;
  }

  @Override
  public DraftSettings of(String path, Map<String, List<String>> frontMatter) {
    Map<String, List<String>> values = new TreeMap<>();
    Map<String, String> origins = new TreeMap<>();
    for (Map.Entry<String, Setting<List<String>>> fact : facts(path, frontMatter).entrySet()) {
      values.put(fact.getKey(), fact.getValue().value());
      origins.put(fact.getKey(), fact.getValue().origin().label());
    }
    return new DraftSettings(new Facts(values, origins), levels, maxFileSize(path).value());
  }

  /** The facts of a draft, each with who declared it. */
  public Map<String, Setting<List<String>>> facts(
      String path, Map<String, List<String>> frontMatter) {
    Map<String, Setting<List<String>>> facts =
        configuration.factsOf(nameIn(configuration, options.root(), path));
    if (!frontMatter.isEmpty()) {
      FrontMatterFacts own = FrontMatterFacts.of(path, frontMatter);
      facts.putAll(own.facts());
      if (!own.diagnostics().isEmpty()) {
        synchronized (diagnostics) {
          diagnostics.put(path, own.diagnostics());
        }
      }
    }
    for (Map.Entry<String, List<String>> fact : options.facts().entrySet()) {
      facts.put(fact.getKey(), new Setting<>(fact.getValue(), Origin.COMMAND_LINE));
    }
    return facts;
  }

  public Setting<Long> maxFileSize(String path) {
    Long given = options.maxFileSize();
    return given == null
        ? configuration.maxFileSizeOf(path)
        : new Setting<>(given, Origin.COMMAND_LINE);
  }

  /** What is wrong in the front matters that were read, by path. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    synchronized (diagnostics) {
      diagnostics.values().forEach(all::addAll);
    }
    return all;
  }

  /** How a configuration calls a draft that reports call {@code path}. */
  public static String nameIn(Configuration configuration, Path root, String path) {
    Path directory = configuration.directory();
    if (directory == null || directory.equals(root)) {
      return path;
    }
    return ShownPath.slashes(directory.relativize(root.resolve(path).normalize()));
  }
}
