package io.github.medlint.rule.part;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.github.medlint.language.structure.StructurePattern;
import io.github.medlint.lexicon.Direction;
import io.github.medlint.lexicon.Frame;
import io.github.medlint.lexicon.Strength;
import io.github.medlint.rule.pattern.ClaimQuery;
import io.github.medlint.rule.pattern.MatchNode;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a match node. */
public final class MatchReader {

  private static final Map<String, MatchNode.Unit> UNITS = Choices.of(MatchNode.Unit.values());

  private static final Map<String, Frame> FRAMES = Choices.of(Frame.values());
  private static final Map<String, Direction> DIRECTIONS = Choices.of(Direction.values());
  private static final Map<String, Strength> STRENGTHS = Choices.of(Strength.values());

  private final StructureReader structures;
  private final Context context;
  private final YamlFile file;
  private final Diagnostics diagnostics;

  public MatchReader(Context context, YamlFile file, Diagnostics diagnostics) {
    this.structures = new StructureReader(context.environmentOf(file));
    this.context = context;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  public MatchNode read(YamlNode node) {
    return Fields.of(file, node, diagnostics).map(this::read).orElse(new MatchNode.Any(List.of()));
  }

  private MatchNode read(Fields fields) {
    List<MatchNode> found = new ArrayList<>();
    if (fields.has("phrases")) {
      found.add(new MatchNode.Phrases(context.phrases().read(fields, "phrases")));
    }
    if (fields.has("regex")) {
      found.add(new MatchNode.Any(fields.list("regex").stream().map(this::regex).toList()));
    }
    structures(fields, "syntax", StructurePattern.Kind.SYNTAX, found);
    structures(fields, "tokens", StructurePattern.Kind.TOKENS, found);
    pair(fields).ifPresent(found::add);
    fields.fields("claim").ifPresent(claim -> found.add(claims(claim)));
    if (fields.has("any")) {
      found.add(new MatchNode.Any(fields.list("any").stream().map(this::read).toList()));
    }
    if (fields.has("all")) {
      found.add(all(fields));
    }
    YamlNode not = fields.node("not");
    if (not != null) {
      found.add(new MatchNode.Not(read(not)));
    }
    fields.done();
    if (found.size() != 1) {
      fields.error(
          fields.at(),
          found.isEmpty() ? "nothing to match" : "more than one thing to match",
          "one of phrases, regex, syntax, tokens, pair, claim, any, all; join several with “any” or “all”");
    }
    return found.isEmpty() ? new MatchNode.Any(List.of()) : found.get(0);
  }

  /** What stands under {@code pair}; empty if nothing does. */
  public Optional<MatchNode> pair(Fields fields) {
    return fields
        .fields("pair")
        .map(given -> new MatchNode.Pair(new PairReader(context).read(given)));
  }

  private static MatchNode claims(Fields fields) {
    ClaimQuery query =
        new ClaimQuery(
            fields.choices("frame", FRAMES, Set.of()),
            Set.copyOf(fields.strings("kind")),
            Set.copyOf(fields.strings("of")),
            fields.choices("direction", DIRECTIONS, Set.of()),
            Set.copyOf(fields.strings("target")),
            fields.choices("strength", STRENGTHS, Set.of()),
            fields.has("at-least") ? number(fields, "at-least") : null);
    fields.done();
    return new MatchNode.Claims(query);
  }

  private MatchNode all(Fields fields) {
    List<MatchNode> nodes = fields.list("all").stream().map(this::read).toList();
    if (nodes.isEmpty() || nodes.get(0) instanceof MatchNode.Not) {
      fields.error(fields.at("all"), "the first of “all” says what is found", "put “not” later");
    }
    MatchNode.Unit same = fields.choice("same", UNITS, MatchNode.Unit.SENTENCE);
    Integer near =
        fields
            .fields("near")
            .map(
                given -> {
                  int words = number(given, "words");
                  given.done();
                  return words;
                })
            .orElse(null);
    return new MatchNode.All(nodes, same, near);
  }

  private static int number(Fields fields, String key) {
    String value = fields.text(key);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      fields.error(fields.at(key), "not a whole number: “" + value + "”", "");
      return 0;
    }
  }

  private void structures(
      Fields fields, String key, StructurePattern.Kind kind, List<MatchNode> into) {
    if (!fields.has(key)) {
      return;
    }
    List<MatchNode> nodes = new ArrayList<>();
    for (YamlNode node : fields.list(key)) {
      Fields.of(file, node, diagnostics)
          .ifPresent(given -> nodes.add(structures.read(kind, given)));
    }
    into.add(new MatchNode.Any(nodes));
  }

  private static void check(String pattern, Fields fields) {
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      fields.error(
          fields.at("pattern"),
          "not a regular expression: " + e.getMessage(),
          "RE2 syntax: no look-around, no back references");
    }
  }

  private MatchNode regex(YamlNode node) {
    return Fields.of(file, node, diagnostics)
        .<MatchNode>map(
            fields -> {
              String pattern = fields.text("pattern");
              String literal = fields.text("literal").toLowerCase(Locale.ROOT);
              fields.done();
              if (!file.sound()) {
                check(pattern, fields);
              }
              return new MatchNode.Regex(pattern, literal);
            })
        .orElse(new MatchNode.Any(List.of()));
  }
}
