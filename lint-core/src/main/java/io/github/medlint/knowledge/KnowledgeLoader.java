package io.github.medlint.knowledge;

import io.github.medlint.lexicon.LexiconReader;
import io.github.medlint.phrase.Phrases;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Loads concepts, statements, authorities, drugs and conditions; what is wrong is reported and left
 * out.
 */
public final class KnowledgeLoader {

  private static final Map<String, Authority.Kind> KINDS = kinds();
  private final Diagnostics diagnostics;
  private final Phrases phrases;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, Authority> authorities = new LinkedHashMap<>();
  private final Map<String, DrugLabel> drugs = new LinkedHashMap<>();
  private final Map<String, HealthCondition> conditions = new LinkedHashMap<>();
  private final LexiconReader lexicon = new LexiconReader();
  private final Map<String, Concept> factConcepts;

  /**
   * A loader.
   *
   * @param conceptFiles all files of concepts, so that each may name those of the others
   * @param lexiconFiles all files of the lexicon, whose groups become concepts
   * @param drugFiles all files of drugs, which become concepts
   * @param conditionFiles all files of conditions, which become concepts
   */
  public KnowledgeLoader(
      List<YamlFile> conceptFiles,
      List<YamlFile> lexiconFiles,
      List<YamlFile> drugFiles,
      List<YamlFile> conditionFiles,
      Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    FactReader facts = new FactReader();
    conditionFiles.forEach(file -> each(file, fields -> condition(fields, facts)));
    drugFiles.forEach(file -> each(file, fields -> drug(fields, facts)));
    this.factConcepts = FactConcepts.of(drugs.values(), conditions.values());
    Set<String> ids = conceptIds(conceptFiles);
    ids.addAll(conceptIds(lexiconFiles));
    ids.addAll(factConcepts.keySet());
    facts.checkReferences(ids);
    this.phrases = new Phrases(ids);
    conceptFiles.forEach(file -> each(file, this::concept));
    lexiconFiles.forEach(file -> each(file, this::group));
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
    Map<String, Concept> all = new LinkedHashMap<>(factConcepts);
    all.putAll(concepts);
    return new Knowledge(all, statements, authorities, drugs, conditions, lexicon.lexicon());
  }

  private void concept(Fields fields) {
    Concept concept =
        new Concept(fields.text("id"), fields.text("about", ""), phrases.read(fields, "terms"));
    if (concept.terms().isEmpty()) {
      fields.error(fields.at("terms"), "a concept needs terms", "");
    }
    if (factConcepts.containsKey(concept.id())) {
      fields.error(
          fields.at("id"),
          "“" + concept.id() + "” is made of the drugs and conditions on record",
          "give it another name");
    }
    if (!fields.file().sound() && ConceptCycle.through(concept, concepts)) {
      fields.error(fields.at("terms"), "the concept “" + concept.id() + "” holds itself", "");
      return;
    }
    add(fields, concepts, concept.id(), concept);
  }

  private void group(Fields fields) {
    lexicon.group(fields);
    concept(fields);
  }

  /** Reads what the signs of claims weigh. */
  public void points(YamlFile file) {
    YamlNode root = file.root();
    if (root != null) {
      Fields.of(file, root, diagnostics).ifPresent(lexicon::points);
    }
  }

  private void condition(Fields fields, FactReader facts) {
    HealthCondition condition = facts.condition(fields);
    add(fields, conditions, condition.id(), condition);
    ConditionTree tree = new ConditionTree(conditions);
    if (condition.parents().stream().anyMatch(id -> tree.covers(condition.id(), id))) {
      fields.error(fields.at("parents"), "“" + condition.id() + "” is a kind of itself", "");
    }
  }

  private void drug(Fields fields, FactReader facts) {
    DrugLabel drug = facts.drug(fields);
    add(fields, drugs, drug.id(), drug);
  }

  private void statement(Fields fields) {
    Statement statement =
        new Statement(
            fields.text("id"),
            fields.text("title"),
            fields.strings("variants"),
            phrases.read(fields, "phrases"),
            phrases.read(fields, "except"),
            fields.strings("fixed-text"),
            fields.text("fixed-by", ""),
            phrases.read(fields, "contradicted-by"),
            fields.flag("denies-approval", false));
    if (statement.fixedText().isEmpty() != statement.fixedBy().isEmpty()) {
      fields.error(
          fields.at("fixed-text"), "“fixed-text” and “fixed-by” go together", "name the citation");
    }
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
            FactReader.date(fields, "as-of"),
            fields.choice("confidence", FactReader.CONFIDENCE, null));
    add(fields, authorities, authority.id(), authority);
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
