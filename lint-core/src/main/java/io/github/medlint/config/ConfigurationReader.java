package io.github.medlint.config;

import io.github.medlint.rule.FactNames;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.NearestName;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import io.github.medlint.yaml.YamlParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a {@code medlint.yaml}. What is wrong in it is a diagnostic; the rest counts. */
public final class ConfigurationReader {

  private static final Map<String, RuleSwitch> SWITCHES = RuleSwitch.byLabel();

  private final YamlFile file;
  private final List<Mention> rules = new ArrayList<>();
  private final List<Mention> packs = new ArrayList<>();

  private ConfigurationReader(YamlFile file) {
    this.file = file;
  }

  /**
   * Reads a configuration.
   *
   * @param source the file
   * @param directory the folder it lies in
   */
  public static Configuration read(SourceText source, Path directory, Diagnostics diagnostics) {
    YamlFile file = YamlParser.parse(source, diagnostics);
    YamlNode root = file.root();
    if (root == null) {
      return Configuration.none(source.path(), directory);
    }
    return Fields.of(file, root, diagnostics)
        .map(fields -> new ConfigurationReader(file).read(fields, directory))
        .orElse(Configuration.none(source.path(), directory));
  }

  private Configuration read(Fields fields, Path directory) {
    fields.flag("root", false);
    PackChoice choice = fields.fields("packs").map(this::packs).orElse(PackChoice.DEFAULT);
    Map<String, Setting<RuleSwitch>> levels = new TreeMap<>();
    fields.fields("rules").ifPresent(given -> levels.putAll(levels(given)));
    Map<String, Setting<List<String>>> facts = new TreeMap<>();
    fields.fields("facts").ifPresent(given -> facts.putAll(facts(given)));
    List<FileFacts> fileFacts = new ArrayList<>();
    for (YamlNode entry : fields.list("files")) {
      Fields.of(file, entry, fields.diagnostics())
          .ifPresent(given -> fileFacts.add(fileFacts(given)));
    }
    Setting<PathGlobs> exclude =
        fields.has("exclude")
            ? new Setting<>(PathGlobs.of(fields.strings("exclude")), origin(fields, "exclude"))
            : Setting.byDefault(PathGlobs.NONE);
    Setting<Long> limit = limit(fields);
    fields.done();
    return new Configuration(
        file.path(),
        directory,
        choice,
        levels,
        facts,
        fileFacts,
        exclude,
        limit,
        new Configuration.Mentions(rules, packs));
  }

  private PackChoice packs(Fields fields) {
    PackChoice choice =
        new PackChoice(
            strings(fields, "include", PackChoice.DEFAULT.include()),
            strings(fields, "exclude", PackChoice.DEFAULT.exclude()),
            strings(fields, "directories", PackChoice.DEFAULT.directories()));
    for (String key : List.of("include", "exclude")) {
      for (YamlNode.Scalar name : fields.texts(key)) {
        if (!name.value().equals(PackChoice.ALL)) {
          packs.add(new Mention(name.value(), file, name.at()));
        }
      }
    }
    fields.done();
    return choice;
  }

  private Setting<List<String>> strings(
      Fields fields, String key, Setting<List<String>> otherwise) {
    return fields.has(key) ? new Setting<>(fields.strings(key), origin(fields, key)) : otherwise;
  }

  private Map<String, Setting<RuleSwitch>> levels(Fields fields) {
    Map<String, Setting<RuleSwitch>> levels = new TreeMap<>();
    for (String rule : fields.keys()) {
      rules.add(new Mention(rule, file, fields.at(rule)));
      levels.put(
          rule, new Setting<>(fields.choice(rule, SWITCHES, RuleSwitch.OFF), origin(fields, rule)));
    }
    return levels;
  }

  private FileFacts fileFacts(Fields fields) {
    List<String> globs = fields.strings("match");
    if (globs.isEmpty()) {
      fields.error(
          fields.at(), "“match” is missing", "it lists the files that the facts are about");
    }
    Map<String, Setting<List<String>>> facts = new TreeMap<>();
    fields.fields("facts").ifPresent(given -> facts.putAll(facts(given)));
    fields.done();
    return new FileFacts(PathGlobs.of(globs), facts);
  }

  private Map<String, Setting<List<String>>> facts(Fields fields) {
    Map<String, Setting<List<String>>> facts = new TreeMap<>();
    for (String name : fields.keys()) {
      if (FactNames.ALL.contains(name)) {
        facts.put(name, new Setting<>(fields.strings(name), origin(fields, name)));
      } else {
        fields.error(fields.at(name), "unknown fact “" + name + "”", hint(name));
      }
    }
    return facts;
  }

  /** What to tell of a fact that there is not. */
  static String hint(String name) {
    String near = NearestName.hint(name, new TreeSet<>(FactNames.ALL));
    return near.isEmpty() ? "one of " + String.join(", ", new TreeSet<>(FactNames.ALL)) : near;
  }

  private Setting<Long> limit(Fields fields) {
    if (!fields.has("max-file-size")) {
      return Setting.byDefault(ByteSize.DEFAULT_LIMIT);
    }
    OptionalLong size = ByteSize.parse(fields.text("max-file-size"));
    if (size.isEmpty()) {
      fields.error(fields.at("max-file-size"), "not a size", "write it like 10MB");
    }
    return new Setting<>(size.orElse(ByteSize.DEFAULT_LIMIT), origin(fields, "max-file-size"));
  }

  private Origin origin(Fields fields, String key) {
    return Origin.at(file.path(), fields.at(key));
  }
}
