package io.github.medlint.engine;

import io.github.medlint.match.PatternIndex;
import io.github.medlint.rule.library.ExamplesApart;
import io.github.medlint.rule.library.LibraryArchive;
import io.github.medlint.rule.library.LibraryFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A rule library that is ready to be loaded, such as the one that comes with the tool.
 *
 * @param files its files
 * @param patterns by which words its phrases are looked up
 */
public record PackagedRules(List<LibraryFile> files, PatternIndex patterns) {

  /** Where the packaged rules lie on the class path. */
  static final String DIRECTORY = "medlint/";

  private static final String LIBRARY = "library.bin";
  private static final String EXAMPLES = "examples.bin";
  private static final String PATTERNS = "patterns.bin";

  public PackagedRules {
    files = List.copyOf(files);
  }

  /**
   * Reads it, without the rules' examples.
   *
   * @throws IllegalStateException if the class path holds none
   */
  public static PackagedRules load(ClassLoader loader) {
    try {
      return new PackagedRules(
          LibraryArchive.read(bytes(loader, LIBRARY)), PatternIndex.read(bytes(loader, PATTERNS)));
    } catch (IOException e) {
      throw new IllegalStateException("the packaged rules cannot be read", e);
    }
  }

  /** The same with the rules' examples. */
  public PackagedRules withExamples(ClassLoader loader) {
    try {
      List<LibraryFile> examples = LibraryArchive.read(bytes(loader, EXAMPLES));
      return new PackagedRules(ExamplesApart.joined(files, examples), patterns);
    } catch (IOException e) {
      throw new IllegalStateException("the packaged examples cannot be read", e);
    }
  }

  private static byte[] bytes(ClassLoader loader, String name) throws IOException {
    try (InputStream in = loader.getResourceAsStream(DIRECTORY + name)) {
      if (in == null) {
        throw new IllegalStateException("the class path holds no " + DIRECTORY + name);
      }
      return in.readAllBytes();
    }
  }

  /**
   * Writes it. The files must load without a complaint.
   *
   * @param library names the file for the rules; the others come beside it
   */
  public void write(Path library) throws IOException {
    Files.createDirectories(library.toAbsolutePath().getParent());
    try (DataOutputStream out = stream(library)) {
      LibraryArchive.write(ExamplesApart.without(files), out);
    }
    try (DataOutputStream out = stream(library.resolveSibling(EXAMPLES))) {
      LibraryArchive.write(ExamplesApart.only(files), out);
    }
    try (DataOutputStream out = stream(library.resolveSibling(PATTERNS))) {
      patterns.write(out);
    }
  }

  private static DataOutputStream stream(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new DataOutputStream(new BufferedOutputStream(out));
  }
}
