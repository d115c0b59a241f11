package io.github.medlint.engine;

import io.github.medlint.check.Linter;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.assertion.AssertionFinder;
import io.github.medlint.language.assertion.CueLexicon;
import io.github.medlint.language.syntax.SyntaxEngine;
import io.github.medlint.match.PatternIndex;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.rule.RuleLibrary;
import io.github.medlint.rule.library.LibraryFile;
import io.github.medlint.rule.library.LibraryLoader;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Sha256;
import io.github.medlint.yaml.YamlFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a run, loaded and compiled.
 *
 * @param library what the rules say
 * @param linter applies them
 * @param assertions tells what copy does with its words
 */
public record Engine(RuleLibrary library, Linter linter, AssertionFinder assertions) {

  /**
   * An engine that decides by words alone.
   *
   * @see #of(List, SyntaxEngine, Diagnostics)
   */
  public static Engine of(List<LibraryFile> files, Diagnostics diagnostics) {
    return of(files, null, diagnostics);
  }

  /**
   * Makes an engine of the files of one or more rule libraries. What is wrong with them goes to
   * {@code diagnostics}; broken rules are left out.
   *
   * @param syntax parses sentences where words alone leave a doubt; null to do without
   */
  public static Engine of(
      List<LibraryFile> files, @Nullable SyntaxEngine syntax, Diagnostics diagnostics) {
    return of(new PackagedRules(files, PatternIndex.NONE), syntax, Stopwatch.OFF, diagnostics);
  }

  /** An engine of the rules that come with the tool; it decides by words alone. */
  public static Engine of(PackagedRules rules, Diagnostics diagnostics) {
    return of(rules, null, Stopwatch.OFF, diagnostics);
  }

  /** As {@link #of(List, SyntaxEngine, Diagnostics)}; {@code watch} hears what checks take. */
  public static Engine of(
      PackagedRules rules,
      @Nullable SyntaxEngine syntax,
      Stopwatch watch,
      Diagnostics diagnostics) {
    List<LibraryFile> files = rules.files();
    YamlFile cues =
        files.stream()
            .filter(file -> file.name().equals(CueLexicon.LIBRARY_NAME))
            .map(LibraryFile::yaml)
            .findFirst()
            .orElseGet(() -> CueLexicon.standard(diagnostics));
    RuleLibrary library = LibraryLoader.load(files, diagnostics);
    AssertionFinder assertions = new AssertionFinder(CueLexicon.load(cues, diagnostics), syntax);
    return new Engine(
        library, new Linter(library, assertions, rules.patterns(), watch), assertions);
  }

  /**
   * Sets off on another thread what takes long to load and is needed by every run, so that it is
   * ready when the rules are.
   */
  public static void warmUp() {
    Thread thread =
        new Thread(
            () -> {
              new SentenceSplitter().split("Ready.");
              Sha256.of("");
            },
            "medlint-warm-up");
    thread.setDaemon(true);
    thread.start();
  }
}
