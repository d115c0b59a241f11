package io.github.medlint.cli;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.report.PatternText;
import io.github.medlint.rule.AssertionFilter;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.RuleTest;
import io.github.medlint.rule.Scope;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells all about one rule. */
final class RuleText {

  private final LoadedRules rules;
  private final PrintStream out;

  private RuleText(LoadedRules rules, PrintStream out) {
    this.rules = rules;
    this.out = out;
  }

  /**
   * Writes what there is to tell about a rule.
   *
   * @throws UsageException if there is no such rule
   */
  static void write(LoadedRules rules, String id, PrintStream out) {
    RuleText text = new RuleText(rules, out);
    NeedsHuman human = rules.needsHuman(id);
    if (human == null) {
      text.write(rules.rule(id));
    } else {
      text.write(human);
    }
  }

  private void write(NeedsHuman rule) {
    out.println(rule.id());
    out.println("  " + rule.summary());
    out.println();
    out.println("  pack       " + rule.pack());
    section("Left to a human", List.of(rule.why()));
    section("Authority", rule.authority().stream().flatMap(RuleText::cited).toList());
  }

  private void write(LoadedRules.Found found) {
    Rule rule = found.rule();
    RuleInfo info = rule.info();
    out.println(info.id());
    out.println("  " + info.summary());
    out.println();
    out.println("  kind       " + rule.kind());
    out.println("  level      " + info.level().label());
    out.println("  certainty  " + info.certainty().label());
    out.println("  family     " + info.family());
    out.println(
        "  pack       "
            + found.pack().id()
            + " "
            + found.pack().version()
            + " (markets "
            + String.join(", ", found.pack().markets())
            + ")");
    if (!info.aliases().isEmpty()) {
      out.println("  formerly   " + String.join(", ", info.aliases()));
    }
    for (Map.Entry<String, Set<String>> fact : new TreeMap<>(info.applies()).entrySet()) {
      out.println(
          "  applies    where "
              + fact.getKey()
              + " is "
              + String.join(" or ", new TreeSet<>(fact.getValue()))
              + " or not declared");
    }
    if (!rule.restates().isEmpty()) {
      out.println("  restates   " + String.join(", ", new TreeSet<>(rule.restates())));
    }
    section(
        "Switched off as shipped", info.enabled() ? List.of() : List.of(info.disabledBecause()));
    section("Authority", info.authority().stream().flatMap(RuleText::cited).toList());
    if (rule instanceof Rule.Words words) {
      words(words);
    } else if (rule instanceof Rule.Substantiation substantiation) {
      words(substantiation.claim());
    } else if (rule instanceof Rule.Requirement requirement) {
      requirement(requirement);
    }
    section("Says", info.message().isEmpty() ? List.of() : List.of(info.message()));
    section("Would mend it", info.suggestions());
    section("Flags", texts(info.tests().flags()));
    section("Lets pass", texts(info.tests().passes()));
    section("Known misses", texts(info.tests().todoFlags()));
    section("Known false alarms", texts(info.tests().todoPasses()));
    section("More", info.link().isEmpty() ? List.of() : List.of(info.link()));
  }

  private void words(Rule.Words rule) {
    out.println();
    out.println(
        "  Looks at   "
            + String.join(", ", rule.scope().stream().sorted().map(Scope::label).toList()));
    AssertionFilter about = rule.assertion();
    out.println("  Is about   polarity " + or(AssertionFilter.labels(about.polarity())));
    out.println("             certainty " + or(AssertionFilter.labels(about.certainty())));
    out.println("             mood " + or(AssertionFilter.labels(about.mood())));
    out.println("             voice " + or(AssertionFilter.labels(about.voice())));
    if (rule.ladder()) {
      out.println("             each rung below an asserted claim is one level lower");
    }
    if (!rule.supersedes().isEmpty()) {
      out.println("  In place of " + String.join(", ", new TreeSet<>(rule.supersedes())));
    }
    section("Looks for", PatternText.of(rule.match()));
    section(
        rule.except().inSentence()
            ? "Undone, anywhere in the sentence, by"
            : "Undone, on the same words, by",
        rule.except().phrases().stream().map(Phrase::source).toList());
  }

  private void requirement(Rule.Requirement rule) {
    section("Asked for when", PatternText.of(rule.when()));
    for (String id : rule.statements()) {
      Statement statement = rules.engine().library().knowledge().statements().get(id);
      if (statement != null) {
        section("Asks for " + id + " (" + statement.title() + "), as", statement.variants());
      }
    }
  }

  private static String or(List<String> values) {
    return String.join(" or ", values);
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println();
      out.println("  " + title);
      for (String line : lines) {
        out.println("    " + line);
      }
    }
  }

  private static Stream<String> cited(Authority authority) {
    List<String> lines = new ArrayList<>();
    lines.add(
        authority.cite()
            + " ("
            + authority.kind().label()
            + ", as of "
            + authority.asOf()
            + (authority.confirmed() ? ")" : ", not compared with the source)")
            + (authority.says().isEmpty() ? "" : ": " + authority.says()));
    if (!authority.link().isEmpty()) {
      lines.add("  " + authority.link());
    }
    return lines.stream();
  }

  private static List<String> texts(List<RuleTest> tests) {
    return tests.stream().map(test -> test.text().strip().replace('\n', ' ')).toList();
  }
}
