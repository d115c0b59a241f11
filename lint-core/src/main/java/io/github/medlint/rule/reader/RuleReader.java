package io.github.medlint.rule.reader;

import io.github.medlint.rule.Certainty;
import io.github.medlint.rule.FactNames;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.part.Context;
import io.github.medlint.text.NearestName;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads one rule. Whatever is wrong is reported; the rule that comes back is then not used. */
public final class RuleReader {

  private static final Map<String, Level> LEVELS = Choices.of(Level.values());
  private static final Map<String, Certainty> CERTAINTIES = Choices.of(Certainty.values());

  private final String pack;
  private final Context context;
  private final Fields fields;

  public RuleReader(String pack, Context context, Fields fields) {
    this.pack = pack;
    this.context = context;
    this.fields = fields;
  }

  public Rule read() {
    RuleKind kind = fields.choice("kind", RuleKind.BY_NAME, null);
    Rule rule = kind.reading().read(info(), context, fields);
    fields.done();
    return rule;
  }

  private RuleInfo info() {
    return new RuleInfo(
        fields.text("id"),
        fields.strings("aliases"),
        pack,
        fields.text("family"),
        fields.text("summary"),
        fields.choice("level", LEVELS, null),
        fields.choice("certainty", CERTAINTIES, Certainty.PATTERN),
        AuthorityReader.read(fields, context.knowledge().authorities()),
        fields.text("message"),
        fields.strings("suggest"),
        fields.text("link", ""),
        applies(),
        disabledBecause(),
        new RuleTestsReader(fields, context.examples().of(fields.text("id"))).read());
  }

  /** Why a rule ships switched off; empty if it does not. */
  private String disabledBecause() {
    boolean enabled = fields.flag("enabled", true);
    String because = fields.text("disabled-because", "");
    if (enabled != because.isBlank()) {
      fields.error(
          fields.at(enabled ? "disabled-because" : "enabled"),
          enabled ? "a reason to be off, but the rule is on" : "switched off without a reason",
          "write “enabled: false” and “disabled-because”, or neither");
    }
    return enabled ? "" : because;
  }

  private Map<String, Set<String>> applies() {
    Map<String, Set<String>> applies = new LinkedHashMap<>();
    fields
        .fields("applies")
        .ifPresent(
            facts -> {
              for (String name : facts.keys()) {
                if (!FactNames.ALL.contains(name)) {
                  facts.error(
                      facts.at(name),
                      "unknown fact “" + name + "”",
                      NearestName.hint(name, FactNames.ALL));
                }
                applies.put(name, new TreeSet<>(facts.strings(name)));
              }
            });
    return applies;
  }
}
