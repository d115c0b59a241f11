package io.github.medlint.rule.reader;

import io.github.medlint.rule.ApprovalFault;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.part.Context;
import io.github.medlint.yaml.Choices;
import io.github.medlint.yaml.Fields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of rule, by the name that rule files call it: the one list of how each is read.
 *
 * @param name the name
 * @param reading reads what the kind has beyond what all rules have
 */
record RuleKind(String name, Reading reading) {

  /** Reads a rule of a kind. */
  @FunctionalInterface
  interface Reading {
    Rule read(RuleInfo info, Context context, Fields fields);
  }

  private static final Map<String, ApprovalFault> APPROVAL_FAULTS =
      Choices.of(ApprovalFault.values());

  /** All kinds. */
  static final List<RuleKind> ALL =
      List.of(
          new RuleKind("claim", (info, c, f) -> words(info, Rule.WordKind.CLAIM, true, c, f)),
          new RuleKind("wording", (info, c, f) -> words(info, Rule.WordKind.WORDING, true, c, f)),
          new RuleKind("pair", (info, c, f) -> words(info, Rule.WordKind.PAIR, true, c, f)),
          new RuleKind("requirement", (info, c, f) -> new RequirementReader(c, f).read(info)),
          new RuleKind("restatement", RuleKind::restatement),
          new RuleKind(
              "substantiation",
              (info, c, f) ->
                  new SubstantiationReader(c, f)
                      .read(words(info, Rule.WordKind.CLAIM, false, c, f))),
          new RuleKind(
              "balance",
              (info, c, f) ->
                  new BalanceReader(c, f).read(words(info, Rule.WordKind.CLAIM, true, c, f))),
          new RuleKind(
              "register",
              (info, c, f) ->
                  new RegisterReader(c, f).read(words(info, Rule.WordKind.CLAIM, false, c, f))),
          new RuleKind(
              "approval",
              (info, c, f) -> new Rule.Approval(info, f.choice("fault", APPROVAL_FAULTS, null))));

  /** All kinds by their names, in the same order. */
  static final Map<String, RuleKind> BY_NAME = byName();

  private static Map<String, RuleKind> byName() {
    Map<String, RuleKind> byName = new LinkedHashMap<>();
    ALL.forEach(kind -> byName.put(kind.name, kind));
    return Collections.unmodifiableMap(byName);
  }

  private static Rule.Words words(
      RuleInfo info, Rule.WordKind kind, boolean needsMatch, Context context, Fields fields) {
    return new WordsReader(context, fields).read(info, kind, needsMatch);
  }

  private static Rule restatement(RuleInfo info, Context context, Fields fields) {
    if (!fields.has("restates")) {
      fields.error(fields.at(), "“restates” is missing", "ids of the rules that it restates");
    }
    return new Rule.Restatement(info, context.rules(fields, "restates"));
  }
}
