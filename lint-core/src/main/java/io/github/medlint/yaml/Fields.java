package io.github.medlint.yaml;

import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.IsoDay;
import io.github.medlint.text.NearestName;
import io.github.medlint.text.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mapping whose keys are known. Each getter names a key; {@link #done} then reports every
 * key that none of them asked for, with the nearest name that one did.
 */
public final class Fields {

  private final YamlFile file;
  private final Diagnostics diagnostics;
  private final YamlNode.Mapping mapping;
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(YamlFile file, YamlNode.Mapping mapping, Diagnostics diagnostics) {
    this.file = file;
    this.mapping = mapping;
    this.diagnostics = diagnostics;
  }

  /** The fields of {@code node}; empty, with a diagnostic, if it is no mapping. */
  public static Optional<Fields> of(YamlFile file, YamlNode node, Diagnostics diagnostics) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new Fields(file, mapping, diagnostics));
    }
    diagnostics.add(file.at(node.at(), "expected a mapping, found " + node.kind(), ""));
    return Optional.empty();
  }

  public YamlFile file() {
    return file;
  }

  /** Where the mapping starts. */
  public Position at() {
    return mapping.at();
  }

  /** Where {@code key} stands, or the mapping if it has none. */
  public Position at(String key) {
    return mapping.keys().getOrDefault(key, mapping.at());
  }

  public boolean has(String key) {
    known.add(key);
    return mapping.entries().containsKey(key);
  }

  /** The value of {@code key}; null if it is not there. */
  public @Nullable YamlNode node(String key) {
    known.add(key);
    return mapping.entries().get(key);
  }

  /** The text of a key that must be there; empty, with a diagnostic, if it is not. */
  public String text(String key) {
    YamlNode node = node(key);
    if (node == null) {
      error(at(), "“" + key + "” is missing", "");
      return "";
    }
    String value = scalar(node);
    if (value.isBlank()) {
      error(node.at(), "“" + key + "” is empty", "");
    }
    return value;
  }

  /** The text of a key, or {@code otherwise}. */
  public String text(String key, String otherwise) {
    YamlNode node = node(key);
    return node == null ? otherwise : scalar(node);
  }

  /**
   * The day of a key; empty if it is not there, with a diagnostic if it is none.
   *
   * @param example shows how a day is written
   */
  public Optional<LocalDate> day(String key, String example) {
    if (!has(key)) {
      return Optional.empty();
    }
    String value = text(key);
    Optional<LocalDate> day = IsoDay.of(value);
    if (day.isEmpty()) {
      error(at(key), "not a date: “" + value + "”", "write " + example);
    }
    return day;
  }

  public boolean flag(String key, boolean otherwise) {
    YamlNode node = node(key);
    if (node == null) {
      return otherwise;
    }
    String value = scalar(node);
    if (!value.equals("true") && !value.equals("false")) {
      error(node.at(), "“" + key + "” is true or false, not “" + value + "”", "");
    }
    return value.equals("true");
  }

  /** The texts of a key: a list, or one text alone; empty if it is not there. */
  public List<YamlNode.Scalar> texts(String key) {
    List<YamlNode.Scalar> texts = new ArrayList<>();
    for (YamlNode node : list(key)) {
      if (node instanceof YamlNode.Scalar scalar) {
        texts.add(scalar);
      } else {
        error(node.at(), "expected a text, found " + node.kind(), "");
      }
    }
    return texts;
  }

  /** The values of {@link #texts}. */
  public List<String> strings(String key) {
    return texts(key).stream().map(YamlNode.Scalar::value).toList();
  }

  /** The nodes of a key: a list, or one node alone; empty if it is not there. */
  public List<YamlNode> list(String key) {
    YamlNode node = node(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
  }

  /** One of a closed set of words. */
  public <T> T choice(String key, Map<String, T> choices, @Nullable T otherwise) {
    YamlNode node = node(key);
    if (node == null && otherwise != null) {
      return otherwise;
    }
    T first = choices.values().iterator().next();
    if (node == null) {
      error(at(), "“" + key + "” is missing", "one of " + String.join(", ", choices.keySet()));
      return first;
    }
    return choice(node, choices).orElse(first);
  }

  /** Several of a closed set of words, in the order of the file; {@code otherwise} if not there. */
  public <T> Set<T> choices(String key, Map<String, T> choices, Set<T> otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    Set<T> chosen = new LinkedHashSet<>();
    for (YamlNode node : list(key)) {
      choice(node, choices).ifPresent(chosen::add);
    }
    return chosen;
  }

  private <T> Optional<T> choice(YamlNode node, Map<String, T> choices) {
    String value = scalar(node);
    T found = choices.get(value);
    if (found == null) {
      error(node.at(), "no such value: “" + value + "”", oneOf(value, choices.keySet()));
    }
    return Optional.ofNullable(found);
  }

  /** The fields of a mapping below {@code key}; empty if it is not there. */
  public Optional<Fields> fields(String key) {
    YamlNode node = node(key);
    return node == null ? Optional.empty() : of(file, node, diagnostics);
  }

  /** All keys, for mappings whose keys are names. */
  public Set<String> keys() {
    known.addAll(mapping.entries().keySet());
    return mapping.entries().keySet();
  }

  /** Reports the keys that no getter asked for. */
  public void done() {
    for (String key : mapping.entries().keySet()) {
      if (!known.contains(key)) {
        error(at(key), "unknown key “" + key + "”", oneOf(key, known));
      }
    }
  }

  public void error(Position position, String message, String hint) {
    diagnostics.add(file.at(position, message, hint));
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  private String scalar(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.value();
    }
    error(node.at(), "expected a text, found " + node.kind(), "");
    return "";
  }

  private static String oneOf(String value, Collection<String> names) {
    String near = NearestName.hint(value, names);
    return near.isEmpty() ? "one of " + String.join(", ", names) : near;
  }
}
