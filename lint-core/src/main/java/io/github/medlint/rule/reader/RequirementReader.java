package io.github.medlint.rule.reader;

import io.github.medlint.rule.Covered;
import io.github.medlint.rule.Fault;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.part.Context;
import io.github.medlint.rule.pattern.Condition;
import io.github.medlint.text.NearestName;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what only a requirement has. */
final class RequirementReader {

  private static final Map<String, Covered> COVERS = Choices.of(Covered.values());
  private static final Map<String, Boolean> EACH = Map.of("once", false, "claim", true);
  private static final Map<String, Optional<Level>> RAISES = raises();

  private final Context context;
  private final Fields fields;

  RequirementReader(Context context, Fields fields) {
    this.context = context;
    this.fields = fields;
  }

  Rule.Requirement read(RuleInfo info) {
    YamlNode when = fields.node("when");
    if (when == null) {
      fields.error(fields.at(), "“when” is missing", "write “always: true” for every draft");
    }
    Condition condition =
        when == null
            ? new Condition.Always()
            : new ConditionReader(context, fields.file(), fields.diagnostics()).read(when);
    return new Rule.Requirement(
        info,
        condition,
        statements(),
        fields
            .fields("require")
            .map(require -> require.choices("covers", COVERS, Set.of()))
            .orElse(Set.of()),
        new PlaceReader(fields, info.level()).read(),
        fields.choice("each", EACH, false),
        faults(info.level()),
        fields.text("because", ""));
  }

  /** The level of each fault but a distance, whose level stands with the place. */
  private Map<Fault, Level> faults(Level level) {
    Map<Fault, Level> faults = new EnumMap<>(Fault.class);
    for (Fault fault : Fault.values()) {
      if (fault != Fault.DISTANT) {
        faults.put(fault, level);
      }
    }
    fields
        .fields("raises")
        .ifPresent(
            given -> {
              for (Fault fault : List.copyOf(faults.keySet())) {
                given
                    .choice(fault.label(), RAISES, Optional.of(level))
                    .ifPresentOrElse(
                        chosen -> faults.put(fault, chosen), () -> faults.remove(fault));
              }
              given.done();
            });
    return faults;
  }

  private List<String> statements() {
    List<String> found = new ArrayList<>();
    if (!fields.has("require")) {
      fields.error(fields.at(), "“require” is missing", "");
    }
    fields
        .fields("require")
        .ifPresent(
            require -> {
              List<YamlNode.Scalar> ids = new ArrayList<>(require.texts("statement"));
              ids.addAll(require.texts("any-statement"));
              require.has("covers");
              require.done();
              for (YamlNode.Scalar id : ids) {
                if (!context.knowledge().statements().containsKey(id.value())) {
                  fields.error(
                      id.at(),
                      "unknown statement “" + id.value() + "”",
                      NearestName.hint(id.value(), context.knowledge().statements().keySet()));
                }
                found.add(id.value());
              }
              if (ids.isEmpty()) {
                require.error(require.at(), "“statement” is missing", "");
              }
            });
    return found;
  }

  private static Map<String, Optional<Level>> raises() {
    Map<String, Optional<Level>> choices = new LinkedHashMap<>();
    for (Level level : Level.values()) {
      choices.put(level.label(), Optional.of(level));
    }
    choices.put("none", Optional.empty());
    return choices;
  }
}
