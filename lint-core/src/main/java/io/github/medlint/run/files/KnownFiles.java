package io.github.medlint.run.files;

import io.github.medlint.text.PathPattern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a walk leaves out because of its name and what lies beside it: build output, lock files,
 * tools' own files, working papers. The list is data: {@code known-files.txt} beside this class,
 * whose head explains its form.
 */
final class KnownFiles {

  private static final String LIST = "known-files.txt";

  /** How much of a file is looked at for what it says, in bytes. */
  private static final int HEAD = 4_000;

  private final List<Entry> entries;

  /**
   * A kind of file.
   *
   * @param one what one of it is called
   * @param many what several of it are called
   * @param why why it is left out
   */
  record Kind(String one, String many, String why) {}

  /**
   * A line of the list.
   *
   * @param beside one of these must lie in the same folder, all parts of it; empty for no matter
   * @param unless none of these may
   * @param saying what must stand in the file; empty for no matter
   */
  private record Entry(
      Kind kind,
      boolean folder,
      PathPattern name,
      List<List<PathPattern>> beside,
      List<PathPattern> unless,
      String saying) {}

  private KnownFiles(List<Entry> entries) {
    this.entries = entries;
  }

  /** Those of the list. */
  static KnownFiles standard() {
    try (InputStream in = KnownFiles.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(LIST + " is not on the class path");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new IllegalStateException(LIST + " cannot be read", e);
    }
  }

  static KnownFiles of(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    Kind kind = null;
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        String told = line.substring(line.indexOf(']') + 1).strip();
        int comma = told.indexOf(", ");
        int colon = told.indexOf(": ");
        kind =
            new Kind(
                told.substring(0, comma),
                told.substring(comma + 2, colon),
                told.substring(colon + 2));
      } else if (kind == null) {
        throw new IllegalArgumentException("no kind before “" + line + "”");
      } else {
        entries.add(entry(kind, line));
      }
    }
    return new KnownFiles(entries);
  }

  private static Entry entry(Kind kind, String line) {
    int quote = line.indexOf('"');
    String saying = quote < 0 ? "" : line.substring(quote + 1, line.lastIndexOf('"'));
    String[] words = (quote < 0 ? line : line.substring(0, quote)).strip().split(" +", -1);
    List<List<PathPattern>> beside = new ArrayList<>();
    List<PathPattern> unless = new ArrayList<>();
    String clause = "";
    for (int i = 1; i < words.length; i++) {
      switch (words[i]) {
        case "beside", "unless", "saying" -> clause = words[i];
        default -> {
          if (clause.equals("beside")) {
            beside.add(List.of(words[i].split("[+]", -1)).stream().map(KnownFiles::name).toList());
          } else {
            unless.add(name(words[i]));
          }
        }
      }
    }
    boolean folder = words[0].endsWith("/");
    String name = folder ? words[0].substring(0, words[0].length() - 1) : words[0];
    return new Entry(kind, folder, name(name), beside, unless, saying);
  }

  private static PathPattern name(String glob) {
    return PathPattern.of(glob.toLowerCase(Locale.ROOT));
  }

  /**
   * What a file or folder is known as; null if it is none of the list.
   *
   * @param siblings the names of all that lies in its folder
   */
  @Nullable Kind of(Path path, boolean folder, Set<String> siblings) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    String head = null;
    for (Entry entry : entries) {
      if (entry.folder != folder || !entry.name.matches(name) || !fits(entry, siblings)) {
        continue;
      }
      if (entry.saying.isEmpty()) {
        return entry.kind;
      }
      head = head == null ? head(path) : head;
      if (head.contains(entry.saying)) {
        return entry.kind;
      }
    }
    return null;
  }

  private static boolean fits(Entry entry, Set<String> siblings) {
    for (PathPattern mark : entry.unless) {
      if (lies(mark, siblings)) {
        return false;
      }
    }
    if (entry.beside.isEmpty()) {
      return true;
    }
    for (List<PathPattern> marks : entry.beside) {
      if (marks.stream().allMatch(mark -> lies(mark, siblings))) {
        return true;
      }
    }
    return false;
  }

  private static boolean lies(PathPattern mark, Set<String> siblings) {
    for (String sibling : siblings) {
      if (mark.matches(sibling.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** A file's beginning; what cannot be read is told when its turn comes. */
  static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
