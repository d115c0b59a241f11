package io.github.medlint.knowledge.reader;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.knowledge.Concept;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.knowledge.HealthCondition;
import io.github.medlint.knowledge.Kinds;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.knowledge.ProductClass;
import io.github.medlint.knowledge.Route;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.lexicon.LexiconReader;
import io.github.medlint.phrase.Phrases;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Loads concepts, statements, authorities and what is on record about drugs; what is wrong is
 * reported and left out.
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
  private final Map<String, ProductClass> classes = new LinkedHashMap<>();
  private final Map<String, Route> routes = new LinkedHashMap<>();
  private final LexiconReader lexicon = new LexiconReader();
  private final Map<String, Concept> factConcepts;

  /**
   * The files that others refer to; each may name what stands in those of its kind.
   *
   * @param concepts lexicons
   * @param lexicon groups of words of claims, which become concepts
   * @param classes classes of products, which become concepts
   * @param routes routes and dosage forms, which become concepts
   * @param conditions conditions, which become concepts
   * @param drugs drugs, which become concepts
   */
  public record Files(
      List<YamlFile> concepts,
      List<YamlFile> lexicon,
      List<YamlFile> classes,
      List<YamlFile> routes,
      List<YamlFile> conditions,
      List<YamlFile> drugs) {}

  /** A loader of these and of what refers to them. */
  public KnowledgeLoader(Files files, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    FactReader facts = new FactReader();
    files.classes().forEach(file -> each(file, fields -> productClass(fields, facts)));
    files.routes().forEach(file -> each(file, fields -> route(fields, facts)));
    files.conditions().forEach(file -> each(file, fields -> condition(fields, facts)));
    files.drugs().forEach(file -> each(file, fields -> drug(fields, facts)));
    this.factConcepts =
        FactConcepts.of(
            new FactConcepts.Facts(
                drugs.values(), conditions.values(), classes.values(), routes.values()));
    Set<String> ids = conceptIds(files.concepts());
    ids.addAll(conceptIds(files.lexicon()));
    ids.addAll(factConcepts.keySet());
    facts.checkReferences(ids);
    this.phrases = new Phrases(ids);
    files.concepts().forEach(file -> each(file, this::concept));
    files.lexicon().forEach(file -> each(file, this::group));
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
    return new Knowledge(
        all, statements, authorities, drugs, conditions, classes, routes, lexicon.lexicon());
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
          "“" + concept.id() + "” is made of what is on record",
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

  private void productClass(Fields fields, FactReader facts) {
    ProductClass of = facts.productClass(fields);
    add(fields, classes, of.id(), of);
    refuseCycle(fields, classes.values(), ProductClass::id, ProductClass::parents, of.id());
  }

  private void route(Fields fields, FactReader facts) {
    Route route = facts.route(fields);
    add(fields, routes, route.id(), route);
    refuseCycle(fields, routes.values(), Route::id, Route::parents, route.id());
  }

  private void condition(Fields fields, FactReader facts) {
    HealthCondition condition = facts.condition(fields);
    add(fields, conditions, condition.id(), condition);
    refuseCycle(
        fields, conditions.values(), HealthCondition::id, HealthCondition::parents, condition.id());
  }

  private static <T> void refuseCycle(
      Fields fields,
      Collection<T> things,
      Function<T, String> id,
      Function<T, Set<String>> parents,
      String added) {
    Kinds kinds = Kinds.of(things, id, parents);
    boolean cyclic =
        things.stream()
            .filter(thing -> id.apply(thing).equals(added))
            .flatMap(thing -> parents.apply(thing).stream())
            .anyMatch(parent -> kinds.covers(added, parent));
    if (cyclic) {
      fields.error(fields.at("parents"), "“" + added + "” is a kind of itself", "");
    }
  }

  private void drug(Fields fields, FactReader facts) {
    DrugLabel drug = facts.drug(fields, classes);
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
            fields.flag("denies-approval", false),
            fields.flag("record-risks", false));
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
            fields.has("verify-by") ? FactReader.date(fields, "verify-by") : null,
            Set.copyOf(fields.strings("binds")),
            fields.choice("confidence", LabelReader.CONFIDENCE, null));
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
