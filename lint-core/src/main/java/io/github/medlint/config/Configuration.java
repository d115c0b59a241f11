package io.github.medlint.config;

import io.github.medlint.format.Formats;
import io.github.medlint.text.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code medlint.yaml} says; each value knows where it was set.
 *
 * @param path how diagnostics call the file; empty if there is none
 * @param directory the folder that its globs and paths start from; null if there is no file
 * @param packs which packs are in force
 * @param rules for some rules the level, by id
 * @param facts what is declared about every file, by name
 * @param fileFacts what is declared about some files; later ones win
 * @param exclude which files are not checked
 * @param maxFileSize in bytes; a larger file is not read
 * @param mentions the rules and packs that it names
 */
public record Configuration(
    String path,
    @Nullable Path directory,
    PackChoice packs,
    Map<String, Setting<RuleSwitch>> rules,
    Map<String, Setting<List<String>>> facts,
    List<FileFacts> fileFacts,
    Setting<PathGlobs> exclude,
    Setting<Long> maxFileSize,
    Mentions mentions) {

  /** Nothing configured. */
  public static final Configuration DEFAULT = none("", null);

  public Configuration {
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    fileFacts = List.copyOf(fileFacts);
  }

  /** The names in a file that only the rule library can tell to be right. */
  record Mentions(List<Mention> rules, List<Mention> packs) {
    Mentions {
      rules = List.copyOf(rules);
      packs = List.copyOf(packs);
    }
  }

  /** A file that says nothing. */
  static Configuration none(String path, @Nullable Path directory) {
    return new Configuration(
        path,
        directory,
        PackChoice.DEFAULT,
        Map.of(),
        Map.of(),
        List.of(),
        Setting.byDefault(PathGlobs.NONE),
        Setting.byDefault(ByteSize.DEFAULT_LIMIT),
        new Mentions(List.of(), List.of()));
  }

  /**
   * The facts of one file before its front matter is read.
   *
   * @param file its path relative to {@link #directory}, with {@code /}
   */
  public Map<String, Setting<List<String>>> factsOf(String file) {
    Map<String, Setting<List<String>>> all = new TreeMap<>(facts);
    for (FileFacts some : fileFacts) {
      if (some.files().match(file)) {
        all.putAll(some.facts());
      }
    }
    return all;
  }

  /**
   * The largest size at which a file is read, in bytes. Nothing configured, a file that is no text
   * may be larger: most of it is pictures.
   */
  public Setting<Long> maxFileSizeOf(String file) {
    boolean pictures = maxFileSize.origin().equals(Origin.DEFAULT) && !Formats.isText(file);
    return pictures ? Setting.byDefault(ByteSize.PACKAGE_LIMIT) : maxFileSize;
  }

  /** Whether a file, named as in {@link #factsOf}, is not to be checked. */
  public boolean excludes(String file) {
    return exclude.value().cover(file);
  }

  /** What it says about a rule; null if nothing. A rule may be named by a former id. */
  public @Nullable RuleSwitch of(String rule, List<String> formerIds) {
    if (rules.isEmpty()) {
      return null;
    }
    Setting<RuleSwitch> set = rules.get(rule);
    for (int i = 0; set == null && i < formerIds.size(); i++) {
      set = rules.get(formerIds.get(i));
    }
    return set == null ? null : set.value();
  }

  /** A diagnostic for each rule and pack that it names and the library does not know. */
  public List<Diagnostic> unknownNames(Set<String> ruleIds, Set<String> packIds) {
    List<Diagnostic> found = new ArrayList<>();
    add("rule", mentions.rules(), ruleIds, found);
    add("pack", mentions.packs(), packIds, found);
    return found;
  }

  private static void add(
      String what, List<Mention> mentions, Collection<String> known, List<Diagnostic> into) {
    for (Mention mention : mentions) {
      if (!known.contains(mention.name())) {
        into.add(mention.unknown(what, known));
      }
    }
  }
}
