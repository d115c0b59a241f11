package io.github.medlint.rule.library;

import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.reader.AuthorityReader;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.Position;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@code pack.yaml} says.
 *
 * @param needsHuman by id
 */
record PackHeader(
    String title,
    String version,
    List<String> markets,
    List<String> channels,
    List<Entry> needsHuman) {

  /** A rule that needs a human and where its id stands. */
  record Entry(NeedsHuman rule, YamlFile file, Position at) {}

  static PackHeader none(String pack) {
    return new PackHeader(pack, "0", List.of(), List.of(), List.of());
  }

  /** Reads the header of {@code pack}; what is wrong with it goes to {@code diagnostics}. */
  static PackHeader read(String pack, YamlFile file, Knowledge knowledge, Diagnostics diagnostics) {
    YamlNode root = file.root();
    if (root == null) {
      return none(pack);
    }
    return Fields.of(file, root, diagnostics)
        .map(fields -> read(pack, fields, knowledge))
        .orElse(none(pack));
  }

  private static PackHeader read(String pack, Fields fields, Knowledge knowledge) {
    fields.text("id");
    PackHeader header =
        new PackHeader(
            fields.text("title"),
            fields.text("version"),
            fields.strings("markets"),
            fields.strings("channels"),
            needsHuman(pack, fields, knowledge));
    fields.done();
    return header;
  }

  private static List<Entry> needsHuman(String pack, Fields fields, Knowledge knowledge) {
    List<Entry> entries = new ArrayList<>();
    for (YamlNode node : fields.list("needs-human")) {
      int before = fields.diagnostics().count();
      Fields.of(fields.file(), node, fields.diagnostics())
          .ifPresent(
              given -> {
                NeedsHuman rule =
                    new NeedsHuman(
                        given.text("id"),
                        pack,
                        given.text("summary"),
                        given.text("why"),
                        AuthorityReader.read(given, knowledge.authorities()));
                given.done();
                if (fields.diagnostics().count() == before) {
                  entries.add(new Entry(rule, given.file(), given.at("id")));
                }
              });
    }
    entries.sort((a, b) -> a.rule().id().compareTo(b.rule().id()));
    return entries;
  }
}
