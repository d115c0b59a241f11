package io.github.medlint.run.library;

import io.github.medlint.config.Configuration;
import io.github.medlint.engine.Engine;
import io.github.medlint.engine.PackagedRules;
import io.github.medlint.language.syntax.SyntaxEngine;
import io.github.medlint.match.PatternIndex;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.library.LibraryDirectory;
import io.github.medlint.rule.library.LibraryFile;
import io.github.medlint.run.settings.RunOptions;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.ShownPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that configurations ask for: those that come with the tool and those of the directories
 * that a configuration names. Each combination is loaded once.
 */
public final class RuleLibraries {

  /**
   * A loaded library.
   *
   * @param engine its rules, compiled
   * @param ownPacks the packs that came from directories
   */
  public record Loaded(Engine engine, Set<String> ownPacks) {}

  private static final String PACKS = "packs/";

  /** Where a library lies in the sources of medlint, and of whoever packs one as they do. */
  private static final Path SOURCES = Path.of("src", "main", "resources", "medlint");

  private final Path base;
  private final ClassLoader bundled;
  private final @Nullable SyntaxEngine syntax;
  private final boolean examples;
  private final @Nullable Path rules;
  private final Stopwatch watch;
  private final Diagnostics diagnostics;
  private final Map<List<Path>, Loaded> loaded = new LinkedHashMap<>();
  private final Set<String> checked = new HashSet<>();

  public RuleLibraries(
      RunOptions options,
      ClassLoader bundled,
      @Nullable SyntaxEngine syntax,
      Stopwatch watch,
      Diagnostics diagnostics) {
    this.base = options.root();
    this.examples = options.examples();
    this.rules = options.rules();
    this.watch = watch;
    this.syntax = syntax;
    this.bundled = bundled;
    this.diagnostics = diagnostics;
  }

  /** All that were asked for so far, in the order in which they were. */
  public List<Engine> engines() {
    List<Engine> engines = new ArrayList<>();
    for (Loaded one : loaded.values()) {
      engines.add(one.engine);
    }
    return engines;
  }

  /** The rules for a configuration; names in it that no rule bears become diagnostics. */
  public Loaded of(Configuration configuration) {
    List<Path> directories = new ArrayList<>();
    Path start = configuration.directory();
    if (start != null) {
      for (String directory : configuration.packs().directories().value()) {
        directories.add(start.resolve(directory).normalize());
      }
    }
    Loaded found = loaded.get(directories);
    if (found == null) {
      found = load(directories, configuration.path());
      loaded.put(directories, found);
    }
    if (!configuration.path().isEmpty() && checked.add(configuration.path())) {
      checkNames(configuration, found.engine);
    }
    return found;
  }

  private Loaded load(List<Path> directories, String namedBy) {
    long start = watch.now();
    PackagedRules packaged = rules == null ? packaged() : fromFolder(rules);
    List<LibraryFile> files = new ArrayList<>(packaged.files());
    PatternIndex index = packaged.patterns();
    Set<String> own = new HashSet<>();
    for (Path directory : directories) {
      if (Files.isDirectory(directory)) {
        for (LibraryFile file :
            LibraryDirectory.read(directory, ShownPath.of(base, directory), diagnostics)) {
          files.add(file);
          addPack(file.name(), own);
          if (!file.name().startsWith(PACKS)) {
            // It may change what concepts hold.
            index = PatternIndex.NONE;
          }
        }
      } else {
        diagnostics.add(
            Diagnostic.of(
                namedBy, "there is no rule directory “" + ShownPath.of(base, directory) + "”", ""));
      }
    }
    Engine engine = Engine.of(new PackagedRules(files, index), syntax, watch, diagnostics);
    Loaded loaded = new Loaded(engine, own);
    watch.addSince(Stopwatch.Phase.LOAD_RULES, start);
    return loaded;
  }

  private PackagedRules packaged() {
    PackagedRules packaged = PackagedRules.load(bundled);
    return examples ? packaged.withExamples(bundled) : packaged;
  }

  /** A library as it is being written: an edited rule counts at once. */
  private PackagedRules fromFolder(Path folder) {
    Path library = folder;
    if (!Files.isDirectory(folder.resolve(PACKS)) && Files.isDirectory(folder.resolve(SOURCES))) {
      library = folder.resolve(SOURCES);
    }
    if (!Files.isDirectory(library.resolve(PACKS))) {
      diagnostics.add(
          Diagnostic.of(
              ShownPath.of(base, folder),
              "there is no rule library in this folder",
              "a library has a folder packs, as rules/src/main/resources/medlint has"));
      return new PackagedRules(List.of(), PatternIndex.NONE);
    }
    return new PackagedRules(
        LibraryDirectory.read(library, ShownPath.of(base, library), diagnostics),
        PatternIndex.NONE);
  }

  private static void addPack(String file, Set<String> into) {
    int start = PACKS.length();
    int end = file.indexOf('/', start);
    if (file.startsWith(PACKS) && end > 0) {
      into.add(file.substring(start, end));
    }
  }

  private void checkNames(Configuration configuration, Engine engine) {
    Set<String> rules = new HashSet<>(engine.library().broken().keySet());
    Set<String> packs = new HashSet<>();
    for (Pack pack : engine.library().packs()) {
      packs.add(pack.id());
      for (Rule rule : pack.rules()) {
        rules.add(rule.id());
        rules.addAll(rule.info().aliases());
      }
    }
    for (Diagnostic unknown : configuration.unknownNames(rules, packs)) {
      diagnostics.add(unknown);
    }
  }
}
