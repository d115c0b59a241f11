package io.github.medlint.run;

import io.github.medlint.language.CueLexicon;
import io.github.medlint.rule.LibraryArchive;
import io.github.medlint.rule.LibraryDirectory;
import io.github.medlint.rule.LibraryFile;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Packages a rule library: the build of the rules runs it. Together with the rules it stores the
 * cue words, so that a start needs no YAML at all.
 */
public final class ArchiveWriter {

  private ArchiveWriter() {}

  /**
   * Writes the archive of a library.
   *
   * @param args the library's directory, then the file to write
   * @throws IllegalArgumentException if anything is wrong with the library
   */
  public static void main(String[] args) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<LibraryFile> files =
        new java.util.ArrayList<>(LibraryDirectory.read(Path.of(args[0]), "", diagnostics));
    files.add(new LibraryFile(CueLexicon.LIBRARY_NAME, "", CueLexicon.standard(diagnostics)));
    Engine.of(files, diagnostics);
    if (diagnostics.count() > 0) {
      throw new IllegalArgumentException(
          String.join("\n", diagnostics.list().stream().map(Diagnostic::format).toList()));
    }
    Path target = Path.of(args[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      LibraryArchive.write(files, out);
    }
  }
}
