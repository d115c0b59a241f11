package io.github.medlint.config;

import io.github.medlint.rule.FactNames;
import io.github.medlint.text.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The facts that a file declares about itself in its front matter: {@code medlint-audience:
 * professional}, or {@code audience} below a key {@code medlint}.
 *
 * @param facts by name
 * @param diagnostics names that are no facts
 */
public record FrontMatterFacts(
    Map<String, Setting<List<String>>> facts, List<Diagnostic> diagnostics) {

  private static final int PREFIX = "medlint-".length();

  /**
   * Reads a front matter.
   *
   * @param path how diagnostics call the file
   * @param frontMatter as its reader gives it
   */
  public static FrontMatterFacts of(String path, Map<String, List<String>> frontMatter) {
    Map<String, Setting<List<String>>> facts = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Map.Entry<String, List<String>> entry : new TreeMap<>(frontMatter).entrySet()) {
      String key = entry.getKey();
      if (!key.startsWith("medlint-") && !key.startsWith("medlint.")) {
        continue;
      }
      String name = key.substring(PREFIX);
      if (FactNames.ALL.contains(name)) {
        facts.put(name, new Setting<>(values(entry.getValue()), Origin.FRONT_MATTER));
      } else {
        diagnostics.add(
            Diagnostic.of(
                path,
                "the front matter declares an unknown fact “" + name + "”",
                ConfigurationReader.hint(name)));
      }
    }
    return new FrontMatterFacts(facts, diagnostics);
  }

  /** Some readers give a list in brackets as one text. */
  private static List<String> values(List<String> given) {
    List<String> values = new ArrayList<>();
    for (String text : given) {
      String inner =
          text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
      int start = 0;
      for (int comma = inner.indexOf(','); comma >= 0; comma = inner.indexOf(',', start)) {
        add(inner.substring(start, comma), values);
        start = comma + 1;
      }
      add(inner.substring(start), values);
    }
    return values;
  }

  private static void add(String value, List<String> into) {
    if (!value.isBlank()) {
      into.add(value.strip());
    }
  }
}
