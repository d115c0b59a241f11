package io.github.medlint.cli.check;

import io.github.medlint.cli.options.Surroundings;
import io.github.medlint.cli.options.UsageException;
import io.github.medlint.text.AccessFault;
import io.github.medlint.text.Printable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the reports of a run are written. */
final class ReportFiles {

  private final Surroundings world;

  ReportFiles(Surroundings world) {
    this.world = world;
  }

  /** Writes a report; it need not close what it writes to. */
  interface Content {
    void write(Appendable out) throws IOException;
  }

  /**
   * Makes sure that no report takes the place of a file that the run reads, or of another report.
   *
   * @throws UsageException if one would
   */
  void requireFree(Collection<OutputPairs.Pair> outputs, Collection<Path> inputs) {
    Map<Path, String> taken = new LinkedHashMap<>();
    for (OutputPairs.Pair output : outputs) {
      String name = output.file();
      if (name == null) {
        continue;
      }
      Path file = world.directory().resolve(name).normalize();
      for (Path input : inputs) {
        if (isSame(file, input)) {
          throw new UsageException(
              "--output " + name + " is a file that this run reads\n  name another file");
        }
      }
      String other = taken.put(place(file), name);
      if (other != null && !isSpecial(file)) {
        throw new UsageException(
            "two reports would go to the same file, " + other + "\n  name two files");
      }
    }
  }

  private static boolean isSame(Path file, Path input) {
    try {
      return file.equals(input) || (Files.exists(file) && Files.isSameFile(file, input));
    } catch (IOException e) {
      // What is not there cannot be written over.
      return false;
    }
  }

  /** A terminal, a pipe or /dev/null takes what comes. */
  private static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** Where a file is or would be, through all links. */
  private static Path place(Path file) {
    Path parent = file.getParent();
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return parent == null ? file : place(parent).resolve(file.getFileName());
    }
  }

  /**
   * Writes a report.
   *
   * @param file relative to the working directory; null for standard output, whose faults are told
   *     at the end of the run
   * @return whether that could be done; if not, it is told
   */
  boolean write(@Nullable String file, Content content) throws IOException {
    if (file == null) {
      content.write(world.out());
      world.out().flush();
      return true;
    }
    Path path = world.directory().resolve(file);
    try {
      Path parent = path.toAbsolutePath().getParent();
      if (parent != null && !Files.isDirectory(parent)) {
        Files.createDirectories(parent);
      }
      try (Writer out = Files.newBufferedWriter(path)) {
        content.write(out);
      }
      return true;
    } catch (IOException e) {
      world
          .err()
          .println(Printable.of(file + ": the report cannot be written: " + AccessFault.reason(e)));
      return false;
    }
  }
}
