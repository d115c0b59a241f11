package io.github.medlint.format;

import static java.util.Map.entry;

import io.github.medlint.text.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which reader reads a file: told by the ending of its name alone, never by its content. */
public final class Formats {

  private static final Map<String, String> FORMAT_BY_ENDING =
      Map.ofEntries(
          entry("md", "markdown"),
          entry("markdown", "markdown"),
          entry("mdown", "markdown"),
          entry("mdx", "markdown"),
          entry("html", "html"),
          entry("htm", "html"),
          entry("xhtml", "html"),
          entry("txt", "text"),
          entry("text", "text"),
          entry("json", "data"),
          entry("yml", "data"),
          entry("yaml", "data"));

  /** Files of tools that share an ending with content but never hold copy. */
  private static final Set<String> TOOL_FILES =
      Set.of(
          "medlint.yml",
          "medlint.yaml",
          "package.json",
          "package-lock.json",
          "tsconfig.json",
          "jsconfig.json",
          "composer.json",
          "manifest.json",
          "vercel.json",
          "pnpm-lock.yaml",
          "docker-compose.yml",
          "docker-compose.yaml",
          "robots.txt",
          "humans.txt",
          "llms.txt",
          "requirements.txt");

  private final Map<String, DocumentReader> readers;

  private Formats(Map<String, DocumentReader> readers) {
    this.readers = readers;
  }

  /** Formats that are read by {@code readers}, found by {@link DocumentReader#format}. */
  static Formats of(List<DocumentReader> readers) {
    Map<String, DocumentReader> byFormat = new HashMap<>();
    for (DocumentReader reader : readers) {
      if (byFormat.put(reader.format(), reader) != null) {
        throw new IllegalArgumentException("two readers of " + reader.format());
      }
    }
    return new Formats(Map.copyOf(byFormat));
  }

  /** All formats that medlint reads. */
  public static Formats standard() {
    DocumentReader markdown = new MarkdownReader();
    DocumentReader html = new HtmlReader();
    return of(
        List.of(
            markdown,
            html,
            new PlainTextReader(DisclaimerShape::opens),
            new DataReader(markdown, html)));
  }

  /** The reader of a file; null if its ending is none that is read. */
  public @Nullable DocumentReader readerOf(String path) {
    String format = FORMAT_BY_ENDING.get(ending(path));
    return format == null ? null : readers.get(format);
  }

  /**
   * Whether a file is read when it is met in a directory: its ending is known and it is no
   * configuration or lock file of a well-known tool.
   */
  public boolean isContent(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return readerOf(path) != null && !TOOL_FILES.contains(name);
  }

  /** What to tell a user who names a file that {@link #readerOf} knows no reader of. */
  public Diagnostic unknown(String path) {
    TreeSet<String> endings = new TreeSet<>();
    FORMAT_BY_ENDING.forEach(
        (ending, format) -> {
          if (readers.containsKey(format)) {
            endings.add("." + ending);
          }
        });
    String ending = ending(path);
    return Diagnostic.of(
        path,
        ending.isEmpty()
            ? "the file has no ending that tells its format"
            : "files ending in ." + ending + " are not read",
        "read are " + String.join(", ", endings));
  }

  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
