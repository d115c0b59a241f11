package io.github.medlint.lexicon;

import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the groups of lexicon files and the table of points. */
public final class LexiconReader {

  /** The file of the table, beside those of the groups. */
  public static final String POINTS = "lexicon/points.yaml";

  private static final Map<String, Slot> SLOTS = Choices.of(Slot.values());
  private static final Map<String, Direction> DIRECTIONS = Choices.of(Direction.values());
  private static final Map<String, Valence> VALENCES = Choices.of(Valence.values());
  private static final Map<String, Strength> STRENGTHS = Choices.of(Strength.values());

  private final List<LexicalGroup> groups = new ArrayList<>();
  private PointTable points = PointTable.NONE;

  /** Reads all of a group but its terms and its description, which make a concept. */
  public void group(Fields fields) {
    Slot slot = fields.choice("slot", SLOTS, null);
    boolean moves = slot == Slot.EFFECT || slot == Slot.RESULT;
    groups.add(
        new LexicalGroup(
            fields.text("id"),
            slot,
            fields.text("kind", ""),
            moves ? fields.choice("direction", DIRECTIONS, null) : null,
            slot == Slot.TARGET ? fields.choice("valence", VALENCES, null) : null,
            fields.choice("strength", STRENGTHS, Strength.PLAIN)));
  }

  /** Reads the table of points: {@code bar}, and under {@code signs} a number for each. */
  public void points(Fields fields) {
    int bar = number(fields, "bar");
    Map<String, Integer> signs = new LinkedHashMap<>();
    if (!fields.has("signs")) {
      fields.error(fields.at(), "“signs” is missing", "by sign a whole number");
    }
    fields
        .fields("signs")
        .ifPresent(table -> table.keys().forEach(sign -> signs.put(sign, number(table, sign))));
    fields.done();
    points = new PointTable(bar, signs);
  }

  /** What was read. */
  public Lexicon lexicon() {
    return new Lexicon(groups, points);
  }

  private static int number(Fields fields, String key) {
    YamlNode node = fields.node(key);
    String value = node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      fields.error(fields.at(key), "“" + key + "” needs a whole number", "");
      return 0;
    }
  }
}
