package io.github.medlint.decision;

import io.github.medlint.check.Place;
import io.github.medlint.config.NearestFile;
import io.github.medlint.config.PathGlobs;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Position;
import io.github.medlint.text.ShownPath;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import io.github.medlint.yaml.YamlParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds and reads the waivers of files: the nearest {@code waivers.yaml} upward, not beyond the
 * repository's root. Remembers what it has read; not safe for several threads.
 */
public final class WaiverReader {

  private static final NearestFile.Kind KIND =
      new NearestFile.Kind("waivers", List.of("waivers.yaml", "waivers.yml"), 5_000_000);

  private final NearestFile<Waivers> files;

  /**
   * A reader.
   *
   * @param base reports and diagnostics name files from here
   */
  public WaiverReader(Path base, Diagnostics diagnostics) {
    this.files =
        new NearestFile<>(
            KIND,
            base,
            null,
            diagnostics,
            Waivers.NONE,
            (source, directory) ->
                new Waivers(ShownPath.prefix(base, directory), read(source, diagnostics)));
  }

  /** The waivers for files of an absolute, normalized directory. */
  public Waivers forDirectory(Path directory) {
    return files.forDirectory(directory);
  }

  /** Reads waivers; what is wrong is a diagnostic, and such a waiver is left out. */
  static List<Waiver> read(SourceText source, Diagnostics diagnostics) {
    YamlFile file = YamlParser.parse(source, diagnostics);
    YamlNode root = file.root();
    List<Waiver> waivers = new ArrayList<>();
    if (root == null) {
      return waivers;
    }
    Fields.of(file, root, diagnostics)
        .ifPresent(
            fields -> {
              for (YamlNode node : fields.list("waivers")) {
                int before = diagnostics.count();
                Fields.of(file, node, diagnostics)
                    .map(given -> waiver(source, given))
                    .filter(waiver -> diagnostics.count() == before)
                    .ifPresent(waivers::add);
              }
              if (!fields.has("waivers")) {
                fields.error(fields.at(), "“waivers” is missing", "a list of waivers");
              }
              fields.done();
            });
    return waivers;
  }

  private static Waiver waiver(SourceText source, Fields given) {
    Position at = given.at();
    int start = source.lines().offset(at);
    TextRange range = new TextRange(start, source.lines().lineEnd(at.line()));
    Place place = new Place(at, source.lines().position(range.end()), range, List.of());
    if (!given.has("until")) {
      given.error(at, "“until” is missing", "the last day on which it counts, as 2027-01-31");
    }
    Waiver waiver =
        new Waiver(
            given.text("rule"),
            given.text("text"),
            given.text("reason"),
            given.text("by"),
            given.day("until", "2027-01-31").orElse(LocalDate.EPOCH),
            PathGlobs.of(given.strings("scope")),
            source.path(),
            place,
            source.lines().line(at.line()));
    given.done();
    return waiver;
  }
}
