package io.github.medlint.format;

import static java.util.Map.entry;

import io.github.medlint.format.data.DataReader;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.markdown.MarkdownReader;
import io.github.medlint.format.plain.PlainTextReader;
import io.github.medlint.format.shape.DisclaimerShape;
import io.github.medlint.format.source.DecodeResult;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.format.source.SourceDecoder;
import io.github.medlint.text.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which reader reads a file: told by the ending of its name alone, never by its content. */
public final class Formats {

  private static final Map<String, String> TEXT_BY_ENDING =
      Map.ofEntries(
          entry("md", "markdown"),
          entry("markdown", "markdown"),
          entry("mdown", "markdown"),
          entry("mdx", "mdx"),
          entry("html", "html"),
          entry("htm", "html"),
          entry("xhtml", "html"),
          entry("txt", "text"),
          entry("text", "text"),
          entry("liquid", "html"),
          entry("njk", "html"),
          entry("hbs", "html"),
          entry("handlebars", "html"),
          entry("mustache", "html"),
          entry("ejs", "html"),
          entry("erb", "html"),
          entry("twig", "html"),
          entry("j2", "html"),
          entry("jinja", "html"),
          entry("json", "data"),
          entry("jsonc", "data"),
          entry("toml", "data"),
          entry("yml", "data"),
          entry("yaml", "data"),
          entry("astro", "astro"),
          entry("csv", "csv"),
          entry("tsv", "csv"),
          entry("mjml", "mjml"),
          entry("xml", "xml"),
          entry("php", "php"),
          entry("phtml", "php"),
          entry("svelte", "svelte"),
          entry("vue", "vue"),
          entry("js", "script"),
          entry("cjs", "script"),
          entry("mjs", "script"),
          entry("jsx", "script"),
          entry("ts", "script"),
          entry("cts", "script"),
          entry("mts", "script"),
          entry("tsx", "script"));

  /** Formats whose files are no text; {@link BytesReader}s beyond this module read them. */
  private static final Map<String, String> BYTES_BY_ENDING =
      Map.ofEntries(
          entry("docx", "docx"),
          entry("docm", "docx"),
          entry("pptx", "pptx"),
          entry("pptm", "pptx"),
          entry("xlsx", "xlsx"),
          entry("xlsm", "xlsx"),
          entry("odt", "odt"),
          entry("rtf", "rtf"),
          entry("pdf", "pdf"),
          entry("eml", "eml"),
          entry("msg", "msg"));

  /** What to do about formats that nothing reads well. */
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          entry("doc", "save it as .docx"),
          entry("dot", "save it as .docx"),
          entry("ppt", "save it as .pptx"),
          entry("xls", "save it as .xlsx"),
          entry("xlsb", "save it as .xlsx"),
          entry("pages", "export it as .docx or .pdf"),
          entry("key", "export it as .pptx or .pdf"),
          entry("numbers", "export it as .xlsx"),
          entry("odp", "save it as .pptx"),
          entry("ods", "save it as .xlsx"),
          entry("mht", "save it as .html or .eml"),
          entry("mhtml", "save it as .html or .eml"),
          entry("pst", "save the messages as .eml or .msg"),
          entry("wpd", "save it as .docx"));

  private final Set<String> formats;
  private final Function<String, DocumentReader> making;
  private final TrackedChanges tracked;
  // A reader is made when a file asks for it: most runs meet one format, and parsers are large.
  private final Map<String, DocumentReader> readers = new ConcurrentHashMap<>();
  private final Supplier<Services> finding;
  private @Nullable Services services;

  private Formats(
      Set<String> formats,
      Function<String, DocumentReader> making,
      Supplier<Services> finding,
      TrackedChanges tracked) {
    this.formats = Set.copyOf(formats);
    this.making = making;
    this.finding = finding;
    this.tracked = tracked;
  }

  /** Formats that are read by {@code readers}, found by {@link DocumentReader#format}. */
  static Formats of(List<DocumentReader> readers, List<BytesReader> more) {
    Map<String, DocumentReader> byFormat = new HashMap<>();
    for (DocumentReader reader : readers) {
      if (byFormat.put(reader.format(), reader) != null) {
        throw new IllegalArgumentException("two readers of " + reader.format());
      }
    }
    return new Formats(
        byFormat.keySet(),
        byFormat::get,
        () -> Services.of(more, List.of()),
        TrackedChanges.ACCEPTED);
  }

  /** All formats that medlint reads; tracked changes are taken as accepted. */
  public static Formats standard() {
    return standard(TrackedChanges.ACCEPTED);
  }

  /** All formats that medlint reads: its own, and those of the readers on the class path. */
  public static Formats standard(TrackedChanges tracked) {
    return new Formats(
        Set.of("markdown", "html", "text", "data"),
        Formats::standardReader,
        Services::load,
        tracked);
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

  /** How tracked changes are read. */
  public TrackedChanges tracked() {
    return tracked;
  }

  /**
   * Whether the files of a format hold text that can be looked at, told by a file's ending. An
   * unknown ending counts as text.
   */
  public static boolean isText(String path) {
    return !BYTES_BY_ENDING.containsKey(ending(path));
  }

  /** The reader of a text file; null if its ending is none of a text that is read. */
  public @Nullable DocumentReader readerOf(String path) {
    String format = TEXT_BY_ENDING.get(ending(path));
    if (format == null) {
      return null;
    }
    return formats.contains(format)
        ? readers.computeIfAbsent(format, making)
        : services().texts().get(format);
  }

  private @Nullable BytesReader bytesReaderOf(String path) {
    String format = BYTES_BY_ENDING.get(ending(path));
    return format == null ? null : services().bytes().get(format);
  }

  private synchronized Services services() {
    Services known = services;
    if (known == null) {
      known = finding.get();
      services = known;
    }
    return known;
  }

  /** Whether a file is read, told by its ending. */
  public boolean reads(String path) {
    return readerOf(path) != null || bytesReaderOf(path) != null;
  }

  /** Reads a file. One that is not what its ending says is refused. */
  public ReadResult read(String path, byte[] bytes) {
    BytesReader bytesReader = bytesReaderOf(path);
    if (bytesReader != null) {
      return bytesReader.read(path, bytes, this);
    }
    DocumentReader reader = readerOf(path);
    if (reader == null) {
      return new ReadResult.Refused(unknown(path));
    }
    DecodeResult decoded = SourceDecoder.decode(path, bytes);
    return decoded instanceof DecodeResult.Decoded text
        ? ReadResult.of(reader.read(text.source()))
        : new ReadResult.Refused(((DecodeResult.Refused) decoded).diagnostic());
  }

  /** The endings that are read, without the dot, sorted. */
  public SortedSet<String> endings() {
    TreeSet<String> endings = new TreeSet<>();
    for (Map<String, String> known : List.of(TEXT_BY_ENDING, BYTES_BY_ENDING)) {
      known.keySet().stream().filter(ending -> reads("." + ending)).forEach(endings::add);
    }
    return endings;
  }

  /** What to tell a user who names a file that is not read. */
  public Diagnostic unknown(String path) {
    String ending = ending(path);
    return Diagnostic.of(
        path,
        ending.isEmpty()
            ? "the file has no ending that tells its format"
            : "files ending in ." + ending + " are not read",
        hint(ending));
  }

  private String hint(String ending) {
    if (BYTES_BY_ENDING.containsKey(ending)) {
      return "they are with medlint-office on the class path";
    } else if (TEXT_BY_ENDING.containsKey(ending)) {
      return "they are with medlint-code on the class path";
    }
    return INSTEAD.getOrDefault(ending, "read are ." + String.join(", .", endings()));
  }

  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Readers of formats that are found on the class path, by format. */
  private record Services(Map<String, BytesReader> bytes, Map<String, DocumentReader> texts) {

    static Services load() {
      return of(all(BytesReader.class), all(DocumentReader.class));
    }

    private static <T> List<T> all(Class<T> service) {
      return ServiceLoader.load(service, Formats.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();
    }

    static Services of(List<BytesReader> bytes, List<DocumentReader> texts) {
      Map<String, BytesReader> bytesByFormat = new HashMap<>();
      for (BytesReader reader : bytes) {
        reader.formats().forEach(format -> bytesByFormat.putIfAbsent(format, reader));
      }
      Map<String, DocumentReader> textsByFormat = new HashMap<>();
      texts.forEach(reader -> textsByFormat.putIfAbsent(reader.format(), reader));
      return new Services(bytesByFormat, textsByFormat);
    }
  }
}
