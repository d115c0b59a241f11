package io.github.medlint.rule.library;

import io.github.medlint.knowledge.reader.KnowledgeLoader;
import io.github.medlint.lexicon.LexiconReader;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.rule.part.Context;
import io.github.medlint.rule.part.MoreExamples;
import io.github.medlint.rule.part.RuleReference;
import io.github.medlint.rule.reader.RuleReader;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.NearestName;
import io.github.medlint.text.Sha256;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Makes a library of its files. What is wrong in a file is a diagnostic at its place; a rule with
 * anything wrong is left out and told as broken; the rest stands.
 */
public final class LibraryLoader {

  /** What is on record, by the name of its file or folder below {@code knowledge}. */
  private static final List<String> FACTS = List.of("classes", "routes", "conditions", "drugs");

  private final Diagnostics diagnostics;
  private final Map<String, String> broken = new TreeMap<>();
  private final Set<String> ruleIds = new HashSet<>();
  private final Map<String, RuleReference> places = new HashMap<>();
  private final List<PackHeader.Entry> needsHuman = new ArrayList<>();

  private LibraryLoader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Loads a library; the order of {@code files} does not matter. */
  public static RuleLibrary load(List<LibraryFile> files, Diagnostics diagnostics) {
    List<LibraryFile> sorted = new ArrayList<>(files);
    sorted.sort((a, b) -> a.name().compareTo(b.name()));
    return new LibraryLoader(diagnostics).load(sorted);
  }

  private RuleLibrary load(List<LibraryFile> files) {
    KnowledgeLoader loader =
        new KnowledgeLoader(
            new KnowledgeLoader.Files(
                yaml(files, LibraryLoader::isConcepts),
                yaml(files, LibraryLoader::isLexicon),
                yaml(files, file -> isKnowledge(file, "classes")),
                yaml(files, file -> isKnowledge(file, "routes")),
                yaml(files, file -> isKnowledge(file, "conditions")),
                yaml(files, file -> isKnowledge(file, "drugs"))),
            diagnostics);
    Map<String, List<LibraryFile>> packFiles = new TreeMap<>();
    for (LibraryFile file : files) {
      if (isConcepts(file)
          || isLexicon(file)
          || FACTS.stream().anyMatch(name -> isKnowledge(file, name))
          || file.in("language")) {
        continue;
      }
      if (file.in("statements")) {
        loader.statements(file.yaml());
      } else if (file.name().equals(LexiconReader.POINTS)) {
        loader.points(file.yaml());
      } else if (file.name().startsWith("knowledge/authorities")) {
        loader.authorities(file.yaml());
      } else if (file.in("packs") && file.name().indexOf('/', 6) > 0) {
        String pack = file.name().substring(6, file.name().indexOf('/', 6));
        packFiles.computeIfAbsent(pack, name -> new ArrayList<>()).add(file);
      } else {
        diagnostics.add(
            Diagnostic.of(
                file.yaml().path(),
                "does not belong to a rule library",
                "files lie in packs/PACK/, concepts/, lexicon/, statements/ or knowledge/"));
      }
    }
    Context context =
        new Context(
            loader.knowledge(),
            loader.phrases(),
            new ArrayList<>(),
            new MoreExamples(),
            new HashMap<>());
    // Of all packs before any rule is read: what a file holds must not depend on where it lies.
    files.stream()
        .filter(LibraryFile::isExamples)
        .forEach(file -> context.examples().add(file.yaml(), diagnostics));
    List<Pack> packs = new ArrayList<>();
    packFiles.forEach((name, list) -> packs.add(pack(name, list, context)));
    Set<String> known = new HashSet<>(ruleIds);
    known.addAll(broken.keySet());
    context.examples().check(known);
    for (RuleReference reference : context.references()) {
      if (!ruleIds.contains(reference.id())) {
        diagnostics.add(
            reference
                .file()
                .at(
                    reference.at(),
                    "unknown rule “" + reference.id() + "”",
                    NearestName.hint(reference.id(), ruleIds)));
      }
    }
    withoutCircles(packs);
    Set<String> ids = new HashSet<>(ruleIds);
    for (PackHeader.Entry entry : needsHuman) {
      if (!ids.add(entry.rule().id())) {
        diagnostics.add(
            entry
                .file()
                .at(
                    entry.at(),
                    "the rule “" + entry.rule().id() + "” is defined twice",
                    "what a rule decides needs no human"));
      }
    }
    return new RuleLibrary(context.knowledge(), packs, broken);
  }

  /** Takes out rules that would wait for what they find themselves. */
  private void withoutCircles(List<Pack> packs) {
    List<Rule> rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    Map<String, List<String>> circles = new RuleCircles(rules).find();
    circles.forEach(
        (id, way) -> {
          String message = "the rule asks for its own finding: " + String.join(" → ", way);
          RuleReference at = at(id);
          diagnostics.add(at.file().at(at.at(), message, ""));
          broken.put(id, message);
        });
    if (!circles.isEmpty()) {
      packs.replaceAll(
          pack ->
              pack.with(
                  pack.rules().stream().filter(rule -> !circles.containsKey(rule.id())).toList()));
    }
  }

  private RuleReference at(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  private static boolean isConcepts(LibraryFile file) {
    return file.in("concepts");
  }

  private static boolean isLexicon(LibraryFile file) {
    return file.in("lexicon") && !file.name().equals(LexiconReader.POINTS);
  }

  private static boolean isKnowledge(LibraryFile file, String name) {
    return file.in("knowledge/" + name) || file.name().equals("knowledge/" + name + ".yaml");
  }

  private static List<YamlFile> yaml(List<LibraryFile> files, Predicate<LibraryFile> which) {
    return files.stream().filter(which).map(LibraryFile::yaml).toList();
  }

  private Pack pack(String name, List<LibraryFile> files, Context context) {
    StringBuilder digests = new StringBuilder();
    List<Rule> rules = new ArrayList<>();
    PackHeader header = PackHeader.none(name);
    boolean hasHeader = false;
    for (LibraryFile file : files) {
      digests.append(file.name()).append(' ').append(file.sha256()).append('\n');
      if (file.name().endsWith("/pack.yaml")) {
        header = PackHeader.read(name, file.yaml(), context.knowledge(), diagnostics);
        hasHeader = true;
      } else if (!file.isExamples()) {
        rules(name, file, context, rules);
      }
    }
    if (!hasHeader) {
      diagnostics.add(
          Diagnostic.of(
              files.get(0).yaml().path(),
              "the pack “" + name + "” has no pack.yaml",
              "a pack.yaml gives id, version, title and markets"));
    }
    rules.sort((a, b) -> a.id().compareTo(b.id()));
    needsHuman.addAll(header.needsHuman());
    return new Pack(
        name,
        header.version(),
        header.title(),
        header.markets(),
        header.channels(),
        Sha256.of(digests.toString()),
        rules,
        header.needsHuman().stream().map(PackHeader.Entry::rule).toList());
  }

  private void rules(String pack, LibraryFile file, Context context, List<Rule> into) {
    YamlNode root = file.yaml().root();
    if (!(root instanceof YamlNode.Sequence list)) {
      if (root != null) {
        diagnostics.add(
            file.yaml().at(root.at(), "expected a list of rules, found " + root.kind(), ""));
      }
      broken.put(file.name(), "the file could not be read");
      return;
    }
    for (YamlNode node : list.items()) {
      int before = diagnostics.count();
      Fields.of(file.yaml(), node, diagnostics)
          .ifPresent(
              fields -> {
                Rule rule = new RuleReader(pack, context, fields).read();
                if (!rule.id().isEmpty() && !ruleIds.add(rule.id())) {
                  fields.error(
                      fields.at("id"), "the rule “" + rule.id() + "” is defined twice", "");
                }
                if (diagnostics.count() == before) {
                  into.add(rule);
                  places.put(rule.id(), new RuleReference(rule.id(), file.yaml(), fields.at("id")));
                } else {
                  String id = rule.id().isEmpty() ? file.name() : rule.id();
                  broken.put(id, diagnostics.message(before));
                }
              });
    }
  }
}
