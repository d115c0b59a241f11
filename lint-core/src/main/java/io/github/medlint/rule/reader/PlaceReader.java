package io.github.medlint.rule.reader;

import io.github.medlint.rule.Level;
import io.github.medlint.rule.RequiredPlace;
import io.github.medlint.rule.Where;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where a requirement's statement must stand. */
final class PlaceReader {

  private static final Map<String, Level> LEVELS = Choices.of(Level.values());
  private static final Map<String, Where.Zone> ZONES = Choices.of(Where.Zone.values());
  private static final Map<String, Where> NAMES = names();
  private static final int FARTHEST = 100_000;

  private final Fields rule;
  private final Level level;

  /**
   * A reader.
   *
   * @param level the level of a place that names none
   */
  PlaceReader(Fields rule, Level level) {
    this.rule = rule;
    this.level = level;
  }

  List<RequiredPlace> read() {
    List<RequiredPlace> places = new ArrayList<>();
    for (YamlNode node : rule.list("place")) {
      if (node instanceof YamlNode.Scalar name) {
        places.add(new RequiredPlace(named(name), level));
      } else {
        Fields.of(rule.file(), node, rule.diagnostics())
            .ifPresent(
                given -> {
                  Level own = given.choice("level", LEVELS, level);
                  places.add(new RequiredPlace(where(given), own));
                });
      }
    }
    return places.isEmpty() ? List.of(new RequiredPlace(new Where.Document(), level)) : places;
  }

  private Where named(YamlNode.Scalar name) {
    Where where = NAMES.get(name.value());
    if (where == null) {
      rule.error(
          name.at(),
          "no such place: “" + name.value() + "”",
          "one of " + String.join(", ", NAMES.keySet()) + ", or within, not-only-in, any");
      return new Where.Document();
    }
    return where;
  }

  private Where where(Fields given) {
    List<Where> found = new ArrayList<>();
    if (given.has("at")) {
      given.texts("at").forEach(name -> found.add(named(name)));
    }
    given.fields("within").flatMap(this::within).ifPresent(found::add);
    if (given.has("not-only-in")) {
      found.add(new Where.NotOnlyIn(given.choices("not-only-in", ZONES, Set.of())));
    }
    if (given.has("any")) {
      found.add(new Where.Any(given.list("any").stream().map(this::part).toList()));
    }
    given.done();
    if (found.size() != 1) {
      given.error(
          given.at(),
          found.isEmpty() ? "a place that is none" : "more than one place",
          "one of at, within, not-only-in, any");
      return new Where.Document();
    }
    return found.get(0);
  }

  private Where part(YamlNode node) {
    if (node instanceof YamlNode.Scalar name) {
      return named(name);
    }
    return Fields.of(rule.file(), node, rule.diagnostics())
        .map(this::where)
        .orElse(new Where.Document());
  }

  private Optional<Where> within(Fields given) {
    Set<Where.Unit> units = EnumSet.noneOf(Where.Unit.class);
    for (Where.Unit unit : Where.Unit.values()) {
      if (given.has(unit.label())) {
        units.add(unit);
      }
    }
    Where.Unit unit = units.size() == 1 ? units.iterator().next() : Where.Unit.WORDS;
    String number = units.size() == 1 ? given.text(unit.label()) : "";
    given.done();
    try {
      int most = Integer.parseInt(number);
      if (most >= 0 && most <= FARTHEST) {
        return Optional.of(new Where.Within(unit, most));
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    given.error(
        given.at(),
        "no distance: “" + number + "”",
        "write {words: 60}, {sentences: 3}, {blocks: 5} or {sections: 1}");
    return Optional.empty();
  }

  private static Map<String, Where> names() {
    Map<String, Where> names = new LinkedHashMap<>();
    names.put("document", new Where.Document());
    names.put("same-section", new Where.SameSection());
    names.put("adjacent", new Where.Adjacent());
    names.put("before-first-cta", new Where.BeforeFirstCta());
    names.put("first-use", new Where.FirstUse());
    return names;
  }
}
