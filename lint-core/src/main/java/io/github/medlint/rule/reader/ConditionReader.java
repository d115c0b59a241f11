package io.github.medlint.rule.reader;

import io.github.medlint.rule.FactNames;
import io.github.medlint.rule.part.Context;
import io.github.medlint.rule.part.PairReader;
import io.github.medlint.rule.part.RuleReference;
import io.github.medlint.rule.pattern.Condition;
import io.github.medlint.text.Diagnostics;
import io.github.medlint.text.NearestName;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlFile;
import io.github.medlint.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Reads a requirement's trigger. */
final class ConditionReader {

  private final Context context;
  private final YamlFile file;
  private final Diagnostics diagnostics;

  ConditionReader(Context context, YamlFile file, Diagnostics diagnostics) {
    this.context = context;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  Condition read(YamlNode node) {
    return Fields.of(file, node, diagnostics).map(this::read).orElse(new Condition.Always());
  }

  private Condition read(Fields fields) {
    List<Condition> found = new ArrayList<>();
    if (fields.has("mentions")) {
      found.add(mentions(fields));
    }
    if (fields.has("says")) {
      found.add(new Condition.Says(context.phrases().read(fields, "says")));
    }
    if (fields.has("titled")) {
      found.add(new Condition.Titled(context.phrases().read(fields, "titled")));
    }
    fields
        .fields("pair")
        .ifPresent(pair -> found.add(new Condition.Linked(new PairReader(context).read(pair))));
    fields.fields("fact").map(ConditionReader::fact).ifPresent(found::add);
    fields
        .fields("asks")
        .map(ConditionReader::fact)
        .ifPresent(fact -> found.add(new Condition.Asks(fact.name(), fact.value())));
    if (fields.has("carries")) {
      found.add(carries(fields));
    }
    if (fields.has("fires")) {
      String rule = fields.text("fires");
      context.references().add(new RuleReference(rule, file, fields.at("fires")));
      found.add(new Condition.Fires(rule));
    }
    if (fields.has("any")) {
      found.add(new Condition.Any(fields.list("any").stream().map(this::read).toList()));
    }
    if (fields.has("all")) {
      found.add(new Condition.All(fields.list("all").stream().map(this::read).toList()));
    }
    YamlNode not = fields.node("not");
    if (not != null) {
      found.add(new Condition.Not(read(not)));
    }
    if (fields.flag("always", false)) {
      found.add(new Condition.Always());
    }
    fields.done();
    if (found.size() != 1) {
      fields.error(
          fields.at(),
          found.isEmpty() ? "an empty condition" : "more than one condition",
          "one of mentions, says, titled, pair, fact, asks, carries, fires, any, all, not, always");
    }
    return found.isEmpty() ? new Condition.Always() : found.get(0);
  }

  private Condition mentions(Fields fields) {
    String concept = fields.text("mentions");
    if (!context.knowledge().concepts().containsKey(concept)) {
      fields.error(
          fields.at("mentions"),
          "unknown concept “" + concept + "”",
          NearestName.hint(concept, context.knowledge().concepts().keySet()));
    }
    return new Condition.Mentions(concept);
  }

  private Condition carries(Fields fields) {
    String statement = fields.text("carries");
    if (!context.knowledge().statements().containsKey(statement)) {
      fields.error(
          fields.at("carries"),
          "unknown statement “" + statement + "”",
          NearestName.hint(statement, context.knowledge().statements().keySet()));
    }
    return new Condition.Carries(statement);
  }

  private static Condition.Fact fact(Fields fields) {
    String name = fields.keys().stream().findFirst().orElse("");
    if (!FactNames.ALL.contains(name)) {
      fields.error(
          fields.at(), "unknown fact “" + name + "”", NearestName.hint(name, FactNames.ALL));
    }
    return new Condition.Fact(name, fields.text(name));
  }
}
