package io.github.medlint.rule.library;

import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.LineIndex;
import io.github.medlint.text.Sha256;
import io.github.medlint.text.ShownPath;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.YamlParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of a rule library from a directory. */
public final class LibraryDirectory {

  private static final long MAX_BYTES = 2_000_000;

  private LibraryDirectory() {}

  /**
   * All YAML files below {@code root}, by name.
   *
   * @param shownAs how diagnostics call the root
   */
  public static List<LibraryFile> read(Path root, String shownAs, Diagnostics diagnostics) {
    List<LibraryFile> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root)) {
      List<Path> found = walk.filter(LibraryDirectory::isYaml).sorted().toList();
      for (Path path : found) {
        String name = ShownPath.slashes(root.relativize(path));
        readFile(path, name, shownAs.isEmpty() ? name : shownAs + "/" + name, diagnostics, files);
      }
    } catch (IOException e) {
      diagnostics.add(Diagnostic.of(shownAs, "cannot be read: " + e.getMessage(), ""));
    }
    return files;
  }

  private static boolean isYaml(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
  }

  private static void readFile(
      Path path, String name, String shownAs, Diagnostics diagnostics, List<LibraryFile> into)
      throws IOException {
    if (Files.size(path) > MAX_BYTES) {
      diagnostics.add(
          Diagnostic.of(shownAs, "a rule file of more than " + MAX_BYTES + " bytes", "split it"));
      return;
    }
    byte[] bytes = Files.readAllBytes(path);
    try {
      String content =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String digest = Sha256.of(bytes);
      SourceText source = new SourceText(shownAs, content, "UTF-8", digest, LineIndex.of(content));
      into.add(new LibraryFile(name, digest, YamlParser.parse(source, diagnostics)));
    } catch (CharacterCodingException e) {
      diagnostics.add(Diagnostic.of(shownAs, "not UTF-8", "rule files are UTF-8"));
    }
  }
}
