package io.github.medlint.rule.library;

import io.github.medlint.text.Position;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes the examples of rules out of a library's files, which a check does not need, and back. */
public final class ExamplesApart {

  private static final Set<String> KEYS = Set.of("tests", "todo");

  private ExamplesApart() {}

  /** The library without its examples. Files that hold nothing else stay, empty. */
  public static List<LibraryFile> without(List<LibraryFile> library) {
    List<LibraryFile> files = new ArrayList<>();
    for (LibraryFile file : library) {
      YamlNode root = file.isExamples() ? null : kept(file.yaml().root(), key -> !isExample(key));
      files.add(with(file, root));
    }
    return files;
  }

  /** The examples alone: what {@link #without} leaves out. */
  public static List<LibraryFile> only(List<LibraryFile> library) {
    List<LibraryFile> files = new ArrayList<>();
    for (LibraryFile file : library) {
      if (file.in("packs")) {
        YamlNode root = file.yaml().root();
        files.add(file.isExamples() ? file : with(file, kept(root, ExamplesApart::isExample)));
      }
    }
    return files;
  }

  /** The whole library, put together again. */
  public static List<LibraryFile> joined(List<LibraryFile> without, List<LibraryFile> examples) {
    Map<String, LibraryFile> byName = new HashMap<>();
    examples.forEach(file -> byName.put(file.name(), file));
    List<LibraryFile> files = new ArrayList<>();
    for (LibraryFile file : without) {
      LibraryFile own = byName.get(file.name());
      files.add(own == null ? file : with(file, joined(file.yaml().root(), own.yaml().root())));
    }
    return files;
  }

  private static boolean isExample(String key) {
    return KEYS.contains(key);
  }

  private static LibraryFile with(LibraryFile file, @Nullable YamlNode root) {
    YamlFile yaml = file.yaml();
    return new LibraryFile(
        file.name(), file.sha256(), new YamlFile(yaml.path(), root, yaml.lines(), yaml.sound()));
  }

  /** A list of mappings with some of their keys. */
  private static @Nullable YamlNode kept(@Nullable YamlNode root, Predicate<String> keys) {
    if (!(root instanceof YamlNode.Sequence list)) {
      return root;
    }
    List<YamlNode> items = new ArrayList<>();
    for (YamlNode item : list.items()) {
      items.add(item instanceof YamlNode.Mapping rule ? kept(rule, keys) : item);
    }
    return new YamlNode.Sequence(list.at(), items);
  }

  private static YamlNode kept(YamlNode.Mapping rule, Predicate<String> keys) {
    Map<String, YamlNode> entries = new LinkedHashMap<>(rule.entries());
    Map<String, Position> places = new LinkedHashMap<>(rule.keys());
    entries.keySet().removeIf(keys.negate());
    places.keySet().removeIf(keys.negate());
    return new YamlNode.Mapping(rule.at(), entries, places);
  }

  private static @Nullable YamlNode joined(@Nullable YamlNode root, @Nullable YamlNode examples) {
    if (!(root instanceof YamlNode.Sequence rules)
        || !(examples instanceof YamlNode.Sequence own)
        || rules.items().size() != own.items().size()) {
      return root == null ? examples : root;
    }
    List<YamlNode> items = new ArrayList<>();
    for (int i = 0; i < rules.items().size(); i++) {
      items.add(
          rules.items().get(i) instanceof YamlNode.Mapping rule
                  && own.items().get(i) instanceof YamlNode.Mapping more
              ? joined(rule, more)
              : rules.items().get(i));
    }
    return new YamlNode.Sequence(rules.at(), items);
  }

  private static YamlNode joined(YamlNode.Mapping rule, YamlNode.Mapping more) {
    Map<String, YamlNode> entries = new LinkedHashMap<>(rule.entries());
    entries.putAll(more.entries());
    Map<String, Position> places = new LinkedHashMap<>(rule.keys());
    places.putAll(more.keys());
    return new YamlNode.Mapping(rule.at(), entries, places);
  }
}
