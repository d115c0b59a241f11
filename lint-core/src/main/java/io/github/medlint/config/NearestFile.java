package io.github.medlint.config;

import io.github.medlint.text.AccessFault;
import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.ShownPath;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest file of a kind upward from a directory, not beyond the repository's root, and
 * remembers what it has read. Not safe for several threads.
 *
 * @param <T> what such a file holds
 */
public final class NearestFile<T> {

  private final Kind kind;
  private final Path base;
  private final @Nullable Path passedBy;
  private final Diagnostics diagnostics;
  private final T none;
  private final BiFunction<SourceText, Path, T> reader;
  private final Map<Path, T> byDirectory = new HashMap<>();

  /**
   * A kind of file.
   *
   * @param what what people call it
   * @param names the names that it may have, the first that is there counts
   * @param maxBytes larger ones are not read
   */
  public record Kind(String what, List<String> names, long maxBytes) {}

  /**
   * A finder.
   *
   * @param base diagnostics name files from here
   * @param passedBy a directory whose own file does not count; null for none
   * @param none what holds where there is no file, or none that can be read
   * @param reader reads a file and is told its directory
   */
  public NearestFile(
      Kind kind,
      Path base,
      @Nullable Path passedBy,
      Diagnostics diagnostics,
      T none,
      BiFunction<SourceText, Path, T> reader) {
    this.kind = kind;
    this.base = base;
    this.passedBy = passedBy;
    this.diagnostics = diagnostics;
    this.none = none;
    this.reader = reader;
  }

  /** What holds for the files of an absolute, normalized directory. */
  public T forDirectory(Path directory) {
    T known = byDirectory.get(directory);
    if (known == null) {
      known = find(directory);
      byDirectory.put(directory, known);
    }
    return known;
  }

  private T find(Path directory) {
    if (!directory.equals(passedBy)) {
      for (String name : kind.names()) {
        Path file = directory.resolve(name);
        if (Files.isRegularFile(file)) {
          return read(file);
        }
      }
    }
    Path parent = directory.getParent();
    return parent == null || Files.exists(directory.resolve(".git")) ? none : forDirectory(parent);
  }

  /** What one file holds; a file that cannot be read is told. */
  public T read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path directory = absolute.getParent();
    try {
      if (directory == null || !Files.isRegularFile(absolute)) {
        tell(absolute, "there is no such " + kind.what() + " file", "");
      } else if (Files.size(absolute) > kind.maxBytes()) {
        tell(absolute, "the file has more than " + kind.maxBytes() + " bytes", "");
      } else {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(absolute));
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        return reader.apply(SourceText.of(ShownPath.of(base, absolute), text), directory);
      }
    } catch (CharacterCodingException e) {
      tell(absolute, "not UTF-8", "save the file as UTF-8");
    } catch (IOException e) {
      tell(absolute, "the file cannot be read: " + AccessFault.reason(e), "");
    }
    return none;
  }

  private void tell(Path file, String message, String hint) {
    diagnostics.add(Diagnostic.of(ShownPath.of(base, file), message, hint));
  }
}
