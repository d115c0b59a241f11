package io.github.medlint.rules;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.LevelPolicy;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.engine.Engine;
import io.github.medlint.format.Formats;
import io.github.medlint.language.model.Models;
import io.github.medlint.language.syntax.LevelCounts;
import io.github.medlint.language.syntax.SyntaxEngine;
import io.github.medlint.rule.library.LibraryDirectory;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import java.nio.file.Path;
import java.util.Objects;

/** The rules of this module, loaded once for the tests that check drafts with all of them. */
final class Library {

  static final Diagnostics DIAGNOSTICS = new Diagnostics();

  static final Engine ENGINE =
      Engine.of(
          LibraryDirectory.read(Path.of("src/main/resources/medlint"), "medlint", DIAGNOSTICS),
          new SyntaxEngine(Models.converted(), new LevelCounts()),
          DIAGNOSTICS);

  private static final Formats FORMATS = Formats.standard();

  private Library() {}

  /** Checks a text; the name's ending tells the format. */
  static DocumentResult check(String name, String text, Facts facts) {
    return check(SourceText.of(name, text), facts);
  }

  static DocumentResult check(SourceText source, Facts facts) {
    Document document =
        Objects.requireNonNull(FORMATS.readerOf(source.path()), source.path()).read(source);
    return ENGINE.linter().check(document, facts, LevelPolicy.AS_WRITTEN);
  }
}
