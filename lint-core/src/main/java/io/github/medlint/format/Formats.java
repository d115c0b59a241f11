package io.github.medlint.format;

import static java.util.Map.entry;

import io.github.medlint.format.data.DataReader;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.markdown.MarkdownReader;
import io.github.medlint.format.plain.PlainTextReader;
import io.github.medlint.format.shape.DisclaimerShape;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
          "evidence.yaml",
          "evidence.yml",
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

  private final Set<String> formats;
  private final Function<String, DocumentReader> making;
  // A reader is made when a file asks for it: most runs meet one format, and parsers are large.
  private final Map<String, DocumentReader> readers = new ConcurrentHashMap<>();

  private Formats(Set<String> formats, Function<String, DocumentReader> making) {
    this.formats = Set.copyOf(formats);
    this.making = making;
  }

  /** Formats that are read by {@code readers}, found by {@link DocumentReader#format}. */
  static Formats of(List<DocumentReader> readers) {
    Map<String, DocumentReader> byFormat = new HashMap<>();
    for (DocumentReader reader : readers) {
      if (byFormat.put(reader.format(), reader) != null) {
        throw new IllegalArgumentException("two readers of " + reader.format());
      }
    }
    return new Formats(byFormat.keySet(), byFormat::get);
  }

  /** All formats that medlint reads. */
  public static Formats standard() {
    return new Formats(Set.copyOf(FORMAT_BY_ENDING.values()), Formats::standardReader);
  }

  private static DocumentReader standardReader(String format) {
    return switch (format) {
      case "markdown" -> new MarkdownReader();
      case "html" -> new HtmlReader();
      case "text" -> new PlainTextReader(DisclaimerShape::opens);
      case "data" -> new DataReader(new MarkdownReader(), new HtmlReader());
      default -> throw new IllegalArgumentException("no reader of " + format);
    };
  }

  /** The reader of a file; null if its ending is none that is read. */
  public @Nullable DocumentReader readerOf(String path) {
    String format = FORMAT_BY_ENDING.get(ending(path));
    return format == null || !formats.contains(format)
        ? null
        : readers.computeIfAbsent(format, making);
  }

  /**
   * Whether a file is read when it is met in a directory: its ending is known and it is no
   * configuration or lock file of a well-known tool.
   */
  public boolean isContent(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String format = FORMAT_BY_ENDING.get(ending(path));
    return format != null && formats.contains(format) && !TOOL_FILES.contains(name);
  }

  /** What to tell a user who names a file that {@link #readerOf} knows no reader of. */
  public Diagnostic unknown(String path) {
    TreeSet<String> endings = new TreeSet<>();
    FORMAT_BY_ENDING.forEach(
        (ending, format) -> {
          if (formats.contains(format)) {
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
