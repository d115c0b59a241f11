package io.github.medlint.run.library;

import io.github.medlint.engine.Engine;
import io.github.medlint.engine.PackagedRules;
import io.github.medlint.language.assertion.CueLexicon;
import io.github.medlint.rule.library.LibraryDirectory;
import io.github.medlint.rule.library.LibraryFile;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Packages a rule library: the build of the rules runs it. Together with the rules it stores the
 * cue words, so that a start needs no YAML at all, and by which words phrases are looked up.
 */
public final class ArchiveWriter {

  private ArchiveWriter() {}

  /**
   * Writes the archive of a library.
   *
   * @param args the library's directory, then the file to write; two more come to lie beside it
   * @throws IllegalArgumentException if anything is wrong with the library
   */
  public static void main(String[] args) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<LibraryFile> files =
        new ArrayList<>(LibraryDirectory.read(Path.of(args[0]), "", diagnostics));
    files.add(new LibraryFile(CueLexicon.LIBRARY_NAME, "", CueLexicon.standard(diagnostics)));
    Engine engine = Engine.of(files, diagnostics);
    if (diagnostics.count() > 0) {
      throw new IllegalArgumentException(
          String.join("\n", diagnostics.list().stream().map(Diagnostic::format).toList()));
    }
    new PackagedRules(files, engine.linter().index()).write(Path.of(args[1]));
  }
}
