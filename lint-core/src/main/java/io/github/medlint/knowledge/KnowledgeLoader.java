package io.github.medlint.knowledge;

import io.github.medlint.phrase.Phrases;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Loads concepts, statements and authorities; what is wrong is reported and left out. */
public final class KnowledgeLoader {

  private static final Map<String, Authority.Kind> KINDS = kinds();
  private static final Map<String, Boolean> CONFIDENCE =
      Map.of("confirmed", true, "knowledge", false);

  private final Diagnostics diagnostics;
  private final Phrases phrases;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, Authority> authorities = new LinkedHashMap<>();

  /**
   * A loader.
   *
   * @param conceptFiles all files of concepts, so that each may name those of the others
   */
  public KnowledgeLoader(List<YamlFile> conceptFiles, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.phrases = new Phrases(conceptIds(conceptFiles));
    conceptFiles.forEach(file -> each(file, this::concept));
  }

  private static Set<String> conceptIds(List<YamlFile> files) {
    Set<String> ids = new HashSet<>();
    for (YamlFile file : files) {
      if (file.root() instanceof YamlNode.Sequence list) {
        for (YamlNode node : list.items()) {
          if (node instanceof YamlNode.Mapping concept
              && concept.entries().get("id") instanceof YamlNode.Scalar id) {
            ids.add(id.value());
          }
        }
      }
    }
    return ids;
  }

  /** Reads the phrases of rules, which may name the concepts. */
  public Phrases phrases() {
    return phrases;
  }

  public void statements(YamlFile file) {
    each(file, this::statement);
  }

  public void authorities(YamlFile file) {
    each(file, this::authority);
  }

  /** All that was loaded. */
  public Knowledge knowledge() {
    return new Knowledge(concepts, statements, authorities);
  }

  private void concept(Fields fields) {
    Concept concept =
        new Concept(fields.text("id"), fields.text("about", ""), phrases.read(fields, "terms"));
    if (concept.terms().isEmpty()) {
      fields.error(fields.at("terms"), "a concept needs terms", "");
    }
    if (ConceptCycle.through(concept, concepts)) {
      fields.error(fields.at("terms"), "the concept “" + concept.id() + "” holds itself", "");
      return;
    }
    add(fields, concepts, concept.id(), concept);
  }

  private void statement(Fields fields) {
    Statement statement =
        new Statement(
            fields.text("id"),
            fields.text("title"),
            fields.strings("variants"),
            phrases.read(fields, "phrases"),
            phrases.read(fields, "except"));
    add(fields, statements, statement.id(), statement);
  }

  private void authority(Fields fields) {
    Authority authority =
        new Authority(
            fields.text("id"),
            fields.choice("kind", KINDS, null),
            fields.text("cite"),
            fields.text("says"),
            fields.text("link", ""),
            date(fields, "as-of"),
            fields.choice("confidence", CONFIDENCE, null));
    add(fields, authorities, authority.id(), authority);
  }

  /** Dates have one form, so no general parser is loaded for them. */
  private static LocalDate date(Fields fields, String key) {
    String value = fields.text(key);
    try {
      if (value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-') {
        return LocalDate.of(
            Integer.parseInt(value.substring(0, 4)),
            Integer.parseInt(value.substring(5, 7)),
            Integer.parseInt(value.substring(8)));
      }
    } catch (NumberFormatException | DateTimeException e) {
      // Told below.
    }
    fields.error(fields.at(key), "not a date: “" + value + "”", "write 2026-11-23");
    return LocalDate.EPOCH;
  }

  private static <T> void add(Fields fields, Map<String, T> into, String id, T value) {
    fields.done();
    if (into.putIfAbsent(id, value) != null) {
      fields.error(fields.at("id"), "“" + id + "” is defined a second time", "");
    }
  }

  private void each(YamlFile file, Consumer<Fields> reader) {
    YamlNode root = file.root();
    if (root == null) {
      return;
    }
    if (!(root instanceof YamlNode.Sequence list)) {
      diagnostics.add(file.at(root.at(), "expected a list, found " + root.kind(), ""));
      return;
    }
    for (YamlNode node : list.items()) {
      Fields.of(file, node, diagnostics).ifPresent(reader);
    }
  }

  private static Map<String, Authority.Kind> kinds() {
    Map<String, Authority.Kind> kinds = new LinkedHashMap<>();
    for (Authority.Kind kind : Authority.Kind.values()) {
      kinds.put(kind.label(), kind);
    }
    return kinds;
  }
}
