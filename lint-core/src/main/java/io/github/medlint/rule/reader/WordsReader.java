package io.github.medlint.rule.reader;

import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.Subject;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.part.Context;
import io.github.medlint.rule.part.MatchReader;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.rule.pattern.MatchNode;
import io.github.medlint.rule.pattern.Scope;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import io.github.medlint.yaml.YamlNode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a rule looks for in sentences, which several kinds of rules have. */
final class WordsReader {

  private static final Map<String, Scope> SCOPES = Choices.of(Scope.values());
  private static final Set<Scope> DEFAULT_SCOPE =
      EnumSet.of(Scope.TEXT, Scope.HEADING, Scope.CTA, Scope.ALT, Scope.META);
  private static final Map<String, Boolean> EXCEPT_IN = Map.of("match", false, "sentence", true);

  private final Context context;
  private final Fields fields;

  WordsReader(Context context, Fields fields) {
    this.context = context;
    this.fields = fields;
  }

  /**
   * The words.
   *
   * @param needsMatch whether it is a mistake to look for none
   */
  Rule.Words read(RuleInfo info, Rule.WordKind kind, boolean needsMatch) {
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
        context.rules(fields, "supersedes"),
        context.rules(fields, "restates"));
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
}
