package io.github.medlint.config;

import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of files: the nearest {@code medlint.yaml} or {@code medlint.yml} upward,
 * not beyond the repository's root. Files are never merged. Remembers what it has read; not safe
 * for several threads.
 */
public final class ConfigurationFinder {

  private static final String[] NAMES = {"medlint.yaml", "medlint.yml"};
  private static final long MAX_BYTES = 1_000_000;

  private final Path base;
  private final @Nullable Path home;
  private final Diagnostics diagnostics;
  private final Map<Path, Configuration> byDirectory = new HashMap<>();

  /**
   * A finder.
   *
   * @param base diagnostics name files from here
   * @param home the user's home directory, whose own file is never taken by the way, so that a run
   *     does not depend on who starts it; null if unknown
   * @param diagnostics hears what is wrong in the files
   */
  public ConfigurationFinder(Path base, @Nullable Path home, Diagnostics diagnostics) {
    this.base = base;
    this.home = home;
    this.diagnostics = diagnostics;
  }

  /**
   * The configuration for files of a directory.
   *
   * @param directory absolute and normalized
   */
  public Configuration forDirectory(Path directory) {
    Configuration known = byDirectory.get(directory);
    if (known == null) {
      known = find(directory);
      byDirectory.put(directory, known);
    }
    return known;
  }

  private Configuration find(Path directory) {
    if (!directory.equals(home)) {
      for (String name : NAMES) {
        Path file = directory.resolve(name);
        if (Files.isRegularFile(file)) {
          return read(file);
        }
      }
    }
    Path parent = directory.getParent();
    return parent == null || Files.exists(directory.resolve(".git"))
        ? Configuration.DEFAULT
        : forDirectory(parent);
  }

  /** Reads a configuration file; {@link Configuration#DEFAULT} if that cannot be done. */
  public Configuration read(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    String shownAs = shownAs(absolute);
    Path directory = absolute.getParent();
    try {
      if (directory == null || !Files.isRegularFile(absolute)) {
        diagnostics.add(Diagnostic.of(shownAs, "there is no such configuration file", ""));
      } else if (Files.size(absolute) > MAX_BYTES) {
        diagnostics.add(
            Diagnostic.of(shownAs, "a configuration of more than " + MAX_BYTES + " bytes", ""));
      } else {
        byte[] bytes = Files.readAllBytes(absolute);
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return ConfigurationReader.read(SourceText.of(shownAs, text), directory, diagnostics);
      }
    } catch (CharacterCodingException e) {
      diagnostics.add(Diagnostic.of(shownAs, "not UTF-8", "save the file as UTF-8"));
    } catch (IOException e) {
      diagnostics.add(Diagnostic.of(shownAs, "the configuration cannot be read", ""));
    }
    return Configuration.DEFAULT;
  }

  private String shownAs(Path file) {
    boolean below = file.startsWith(base);
    return (below ? base.relativize(file) : file).toString().replace('\\', '/');
  }
}
