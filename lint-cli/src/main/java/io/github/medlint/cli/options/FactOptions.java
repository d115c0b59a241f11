package io.github.medlint.cli.options;

import io.github.medlint.config.ByteSize;
import io.github.medlint.rule.FactNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that stand in place of what a configuration says. */
public final class FactOptions {

  private FactOptions() {}

  public static void addTo(CommandSpec spec) {
    spec.addOption(
        Options.value(
            "--config", "FILE", "Use this configuration instead of the nearest medlint.yaml."));
    spec.addOption(Options.rules());
    spec.addOption(
        Options.value(
            "--markets",
            "MARKETS",
            "The markets that the copy is for, for example us,us-fl. Wins over the configuration."));
    spec.addOption(
        Options.values(
            "--fact",
            "NAME=VALUE",
            "Declare a fact about all files, for example audience=professional. May stand several"
                + " times; several values are parted by commas."));
    spec.addOption(
        Options.value(
            "--max-file-size", "SIZE", "Do not read larger files, for example 20MB (10MB)."));
  }

  public static @Nullable Long maxFileSize(ParseResult parsed) {
    String given = parsed.matchedOptionValue("--max-file-size", "");
    if (given.isEmpty()) {
      return null;
    }
    OptionalLong size = ByteSize.parse(given);
    if (size.isEmpty()) {
      throw new UsageException("--max-file-size cannot be “" + given + "”\n  write it like 10MB");
    }
    return size.getAsLong();
  }

  public static Map<String, List<String>> facts(ParseResult parsed) {
    Map<String, List<String>> facts = new TreeMap<>();
    List<String> given = parsed.matchedOptionValue("--fact", List.of());
    for (String fact : given) {
      int equals = fact.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--fact cannot be “" + fact + "”\n  write it as name=value");
      }
      String name = fact.substring(0, equals);
      if (!FactNames.ALL.contains(name)) {
        throw Options.unknown("--fact", name, new ArrayList<>(new TreeSet<>(FactNames.ALL)));
      }
      facts.put(name, values(fact.substring(equals + 1)));
    }
    String markets = parsed.matchedOptionValue("--markets", "");
    if (!markets.isEmpty()) {
      facts.put(FactNames.MARKETS, values(markets));
    }
    return facts;
  }

  private static List<String> values(String list) {
    List<String> values = new ArrayList<>();
    int start = 0;
    while (start <= list.length()) {
      int comma = list.indexOf(',', start);
      int end = comma < 0 ? list.length() : comma;
      String value = list.substring(start, end).strip();
      if (!value.isEmpty()) {
        values.add(value);
      }
      start = end + 1;
    }
    return values;
  }
}
