package io.github.medlint.report.rule;

import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.rule.pattern.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where a rule applies: to which copy, in which parts of it, to which uses of its words. */
final class RuleScopeText {

  private final List<String> lines = new ArrayList<>();

  private RuleScopeText() {}

  static List<String> of(Pack pack, Rule rule) {
    RuleScopeText text = new RuleScopeText();
    text.copy(pack, rule.info().applies());
    Rule.Words words = rule.words();
    if (words != null && !PatternText.of(words.match()).isEmpty()) {
      text.words(words);
    }
    return text.lines;
  }

  private void copy(Pack pack, Map<String, Set<String>> applies) {
    lines.add("copy for " + String.join(", ", pack.markets()));
    if (!pack.channels().isEmpty()) {
      lines.add("where channel is " + String.join(" or ", pack.channels()));
    }
    for (Map.Entry<String, Set<String>> fact : new TreeMap<>(applies).entrySet()) {
      lines.add(
          "where "
              + fact.getKey()
              + " is "
              + String.join(" or ", new TreeSet<>(fact.getValue()))
              + " or not declared");
    }
  }

  private void words(Rule.Words rule) {
    lines.add("in " + String.join(", ", rule.scope().stream().sorted().map(Scope::label).toList()));
    AssertionFilter asks = rule.assertion();
    lines.add("polarity: " + or(asks.polarity()));
    lines.add("certainty: " + or(asks.certainty()));
    lines.add("mood: " + or(asks.mood()));
    lines.add("voice: " + or(asks.voice()));
    if (!asks.setting().equals(AssertionFilter.CLAIM.setting())) {
      lines.add("setting: " + or(asks.setting()));
    }
    if (asks.asksWhom()) {
      lines.add("about: " + or(asks.about()));
    }
    if (rule.ladder()) {
      lines.add("each rung below an asserted claim is one level lower");
    }
    others("on the same words in place of ", rule.supersedes());
    others("on the same words adding its authority to what is found by ", rule.restates());
  }

  private void others(String what, Set<String> rules) {
    if (!rules.isEmpty()) {
      lines.add(what + String.join(", ", new TreeSet<>(rules)));
    }
  }

  private static <E extends Enum<E>> String or(Set<E> values) {
    return String.join(" or ", AssertionFilter.labels(values));
  }
}
