package io.github.medlint.config;

import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.SourceText;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import io.github.medlint.yaml.YamlParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds and reads the approved claims of files: the nearest {@code evidence.yaml} upward, not
 * beyond the repository's root. Remembers what it has read; not safe for several threads.
 */
public final class EvidenceReader {

  private static final NearestFile.Kind KIND =
      new NearestFile.Kind("evidence", List.of("evidence.yaml", "evidence.yml"), 5_000_000);

  private final NearestFile<Optional<List<ApprovedClaim>>> files;

  /**
   * A reader.
   *
   * @param base diagnostics name files from here
   */
  public EvidenceReader(Path base, Diagnostics diagnostics) {
    this.files =
        new NearestFile<>(
            KIND,
            base,
            null,
            diagnostics,
            Optional.empty(),
            (source, directory) -> Optional.of(read(source, diagnostics)));
  }

  /** The approved claims for files of an absolute, normalized directory; empty if no file is. */
  public Optional<List<ApprovedClaim>> forDirectory(Path directory) {
    return files.forDirectory(directory);
  }

  /** Reads approved claims; what is wrong is a diagnostic, and such a claim is left out. */
  static List<ApprovedClaim> read(SourceText source, Diagnostics diagnostics) {
    YamlFile file = YamlParser.parse(source, diagnostics);
    YamlNode root = file.root();
    List<ApprovedClaim> claims = new ArrayList<>();
    if (root == null) {
      return claims;
    }
    Set<String> ids = new HashSet<>();
    Fields.of(file, root, diagnostics)
        .ifPresent(
            fields -> {
              for (YamlNode node : fields.list("claims")) {
                int before = diagnostics.count();
                Fields.of(file, node, diagnostics)
                    .map(given -> claim(given, ids))
                    .filter(claim -> diagnostics.count() == before)
                    .ifPresent(claims::add);
              }
              if (!fields.has("claims")) {
                fields.error(fields.at(), "“claims” is missing", "a list of approved claims");
              }
              fields.done();
            });
    return claims;
  }

  private static ApprovedClaim claim(Fields given, Set<String> ids) {
    List<ApprovedClaim.Reference> evidence = new ArrayList<>();
    for (YamlNode node : given.list("evidence")) {
      Fields.of(given.file(), node, given.diagnostics())
          .ifPresent(
              reference -> {
                evidence.add(
                    new ApprovedClaim.Reference(
                        reference.text("reference"), reference.text("page", "")));
                reference.done();
              });
    }
    if (evidence.isEmpty()) {
      given.error(given.at("evidence"), "a claim needs “evidence”", "at least one reference");
    }
    ApprovedClaim claim =
        new ApprovedClaim(
            given.text("id"),
            given.text("text"),
            evidence,
            given.text("approver"),
            given.day("expires", "2027-01-31").orElse(null),
            given.strings("markets"));
    if (!ids.add(claim.id())) {
      given.error(given.at("id"), "“" + claim.id() + "” is defined a second time", "");
    }
    given.done();
    return claim;
  }
}
