package io.github.medlint.decision.baseline;

import io.github.medlint.config.NearestFile;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.ShownPath;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import io.github.medlint.yaml.YamlParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds and reads the baselines of files: the nearest {@code medlint-baseline.yaml} upward, not
 * beyond the repository's root. Remembers what it has read; not safe for several threads.
 */
public final class BaselineReader {

  /** What a baseline's file is called. */
  public static final String NAME = "medlint-baseline.yaml";

  private static final NearestFile.Kind KIND =
      new NearestFile.Kind("baseline", List.of(NAME), 100_000_000);

  private final NearestFile<Baseline> files;

  /**
   * A reader.
   *
   * @param base reports and diagnostics name files from here
   */
  public BaselineReader(Path base, Diagnostics diagnostics) {
    this.files =
        new NearestFile<>(
            KIND,
            base,
            null,
            diagnostics,
            Baseline.NONE,
            (source, directory) -> read(source, ShownPath.prefix(base, directory), diagnostics));
  }

  /** The baseline for files of an absolute, normalized directory. */
  public Baseline forDirectory(Path directory) {
    return files.forDirectory(directory);
  }

  /** The baseline in a file; one that cannot be read is told. */
  public Baseline read(Path file) {
    return files.read(file);
  }

  static Baseline read(SourceText source, String prefix, Diagnostics diagnostics) {
    YamlFile file = YamlParser.parse(source, diagnostics);
    YamlNode root = file.root();
    List<BaselineEntry> entries = new ArrayList<>();
    if (root != null) {
      Fields.of(file, root, diagnostics)
          .ifPresent(
              fields -> {
                for (YamlNode node : fields.list("findings")) {
                  int before = diagnostics.count();
                  Fields.of(file, node, diagnostics)
                      .map(BaselineReader::entry)
                      .filter(entry -> diagnostics.count() == before)
                      .ifPresent(entries::add);
                }
                fields.done();
              });
    }
    return new Baseline(source.path(), prefix, entries);
  }

  private static BaselineEntry entry(Fields given) {
    String count = given.text("count", "1");
    int places = 1;
    try {
      places = Integer.parseInt(count);
    } catch (NumberFormatException e) {
      given.error(given.at("count"), "not a number: “" + count + "”", "");
    }
    BaselineEntry entry =
        new BaselineEntry(
            given.text("path"),
            given.text("rule"),
            given.text("fingerprint"),
            places,
            given.text("quote", ""));
    given.done();
    return entry;
  }
}
