package io.github.medlint.rule.reader;

import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.Subject;
import io.github.medlint.rule.ApprovalFault;
import io.github.medlint.rule.Certainty;
import io.github.medlint.rule.FactNames;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.part.Context;
import io.github.medlint.rule.part.MatchReader;
import io.github.medlint.rule.part.RuleReference;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.rule.pattern.MatchNode;
import io.github.medlint.rule.pattern.Scope;
import io.github.medlint.text.NearestName;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads one rule. Whatever is wrong is reported; the rule that comes back is then not used. */
public final class RuleReader {

  private static final Map<String, String> KINDS =
      same(
          "claim",
          "wording",
          "pair",
          "requirement",
          "restatement",
          "substantiation",
          "balance",
          "register",
          "approval");
  private static final Map<String, Level> LEVELS = Choices.of(Level.values());
  private static final Map<String, Certainty> CERTAINTIES = Choices.of(Certainty.values());
  private static final Map<String, Scope> SCOPES = Choices.of(Scope.values());
  private static final Set<Scope> DEFAULT_SCOPE =
      EnumSet.of(Scope.TEXT, Scope.HEADING, Scope.CTA, Scope.ALT, Scope.META);
  private static final Map<String, ApprovalFault> APPROVAL_FAULTS =
      Choices.of(ApprovalFault.values());
  private static final Map<String, Boolean> EXCEPT_IN = Map.of("match", false, "sentence", true);

  private final String pack;
  private final Context context;
  private final Fields fields;

  public RuleReader(String pack, Context context, Fields fields) {
    this.pack = pack;
    this.context = context;
    this.fields = fields;
  }

  public Rule read() {
    String kind = fields.choice("kind", KINDS, null);
    RuleInfo info = info();
    Rule rule =
        switch (kind) {
          case "requirement" -> new RequirementReader(context, fields).read(info);
          case "restatement" -> restatement(info);
          case "substantiation" ->
              new SubstantiationReader(context, fields)
                  .read(words(info, Rule.WordKind.CLAIM, false));
          case "balance" ->
              new BalanceReader(context, fields).read(words(info, Rule.WordKind.CLAIM, true));
          case "register" ->
              new RegisterReader(context, fields).read(words(info, Rule.WordKind.CLAIM, false));
          case "approval" -> new Rule.Approval(info, fields.choice("fault", APPROVAL_FAULTS, null));
          case "wording" -> words(info, Rule.WordKind.WORDING, true);
          case "pair" -> words(info, Rule.WordKind.PAIR, true);
          default -> words(info, Rule.WordKind.CLAIM, true);
        };
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

  private Rule.Words words(RuleInfo info, Rule.WordKind kind, boolean needsMatch) {
    MatchNode node = kind == Rule.WordKind.PAIR ? pair() : match(needsMatch);
    Set<Scope> scope = fields.choices("scope", SCOPES, DEFAULT_SCOPE);
    return new Rule.Words(
        info,
        kind,
        scope,
        assertion(
            scope, kind == Rule.WordKind.WORDING ? AssertionFilter.WORDING : AssertionFilter.CLAIM),
        node,
        except(),
        fields.flag("ladder", false),
        rules("supersedes"),
        rules("restates"));
  }

  private MatchNode match(boolean needed) {
    YamlNode match = fields.node("match");
    if (match == null) {
      if (needed) {
        fields.error(fields.at(), "“match” is missing", "");
      }
      return new MatchNode.Any(List.of());
    }
    return matches().read(match);
  }

  private MatchReader matches() {
    return new MatchReader(context, fields.file(), fields.diagnostics());
  }

  private MatchNode pair() {
    if (!fields.has("pair")) {
      fields.error(fields.at(), "“pair” is missing", "a drug and what it is linked with");
    }
    return matches().pair(fields).orElse(new MatchNode.Any(List.of()));
  }

  private Rule restatement(RuleInfo info) {
    if (!fields.has("restates")) {
      fields.error(fields.at(), "“restates” is missing", "ids of the rules that it restates");
    }
    return new Rule.Restatement(info, rules("restates"));
  }

  /** Ids of other rules; whether there are such rules is asked when all are loaded. */
  private Set<String> rules(String key) {
    Set<String> ids = new TreeSet<>();
    for (YamlNode.Scalar id : fields.texts(key)) {
      context.references().add(new RuleReference(id.value(), fields.file(), id.at()));
      ids.add(id.value());
    }
    return ids;
  }

  private AssertionFilter assertion(Set<Scope> scope, AssertionFilter otherwise) {
    return fields
        .fields("assertion")
        .map(
            given -> {
              AssertionFilter filter =
                  new AssertionFilter(
                      given.choices(
                          "polarity",
                          Choices.of(Assertion.Polarity.values()),
                          otherwise.polarity()),
                      given.choices(
                          "certainty",
                          Choices.of(Assertion.Certainty.values()),
                          otherwise.certainty()),
                      given.choices("mood", Choices.of(Assertion.Mood.values()), otherwise.mood()),
                      given.choices(
                          "voice", Choices.of(Assertion.Voice.values()), otherwise.voice()),
                      given.choices(
                          "setting", Choices.of(Assertion.Setting.values()), otherwise.setting()),
                      given.choices("about", Choices.of(Subject.values()), otherwise.about()));
              if (scope.stream().noneMatch(part -> meet(part, filter.setting()))) {
                given.error(
                    given.at("setting"),
                    "nothing that “scope” covers stands in such a setting",
                    "name a setting of a part in “scope”, or widen “scope”");
              }
              given.done();
              return filter;
            })
        .orElse(otherwise);
  }

  private static boolean meet(Scope part, Set<Assertion.Setting> settings) {
    return settings.contains(Assertion.Setting.REQUIRED)
        || !Collections.disjoint(part.settings(), settings);
  }

  private Rule.Except except() {
    boolean inSentence = fields.choice("except-in", EXCEPT_IN, false);
    return fields
        .fields("except")
        .map(
            given -> {
              Rule.Except except =
                  new Rule.Except(context.phrases().read(given, "phrases"), inSentence);
              given.done();
              return except;
            })
        .orElse(Rule.Except.NONE);
  }

  private static Map<String, String> same(String... values) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String value : values) {
      map.put(value, value);
    }
    return map;
  }
}
