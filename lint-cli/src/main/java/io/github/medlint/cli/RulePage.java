package io.github.medlint.cli;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.rule.RuleTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page about one rule. */
final class RulePage {

  private static final int EXAMPLES = 12;

  private final Knowledge knowledge;
  private final StringBuilder page = new StringBuilder();

  private RulePage(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The page as Markdown. */
  static String of(Pack pack, Rule rule, Knowledge knowledge) {
    return new RulePage(knowledge).write(pack, rule);
  }

  private String write(Pack pack, Rule rule) {
    RuleInfo info = rule.info();
    line("# " + info.id());
    line(RulePages.MARK);
    line("**" + MarkdownText.plain(info.summary()) + "**");
    line(MarkdownText.plain(info.message()));
    if (!info.enabled()) {
      line("It ships switched off: " + MarkdownText.plain(info.disabledBecause()) + ".");
    }
    page.append("| | |\n|---|---|\n");
    row("level", info.level().label());
    row("kind", rule.kind());
    row("certainty", info.certainty().label());
    row("family", info.family());
    row("pack", pack.id() + " (" + pack.title() + ")");
    if (!info.aliases().isEmpty()) {
      row("formerly", String.join(", ", info.aliases()));
    }
    page.append('\n');
    line("## What it rests on");
    info.authority().forEach(this::authority);
    page.append('\n');
    applies(pack, rule);
    if (rule instanceof Rule.Requirement requirement) {
      statements(requirement);
    }
    if (!info.suggestions().isEmpty()) {
      line("## How to mend it");
      info.suggestions().forEach(s -> page.append("- ").append(MarkdownText.plain(s)).append('\n'));
      page.append('\n');
    }
    examples("It flags", info.tests().flags());
    examples("It lets pass", info.tests().passes());
    examples("It should flag and does not yet", info.tests().todoFlags());
    examples("It should let pass and does not yet", info.tests().todoPasses());
    if (!info.link().isEmpty()) {
      line("More: " + MarkdownText.link(info.link(), info.link()));
    }
    return page.toString().stripTrailing() + "\n";
  }

  private void line(String text) {
    page.append(text).append("\n\n");
  }

  private void row(String name, String value) {
    page.append("| ").append(name).append(" | ").append(MarkdownText.plain(value)).append(" |\n");
  }

  private void authority(Authority authority) {
    page.append("- ").append(MarkdownText.link(authority.cite(), authority.link()));
    page.append(" (").append(authority.kind().label()).append(", as of ").append(authority.asOf());
    page.append(authority.confirmed() ? "): " : ", not compared with the source): ");
    page.append(MarkdownText.plain(authority.says())).append('\n');
  }

  private void applies(Pack pack, Rule rule) {
    line("## Where it applies");
    page.append("- copy for ").append(MarkdownText.plain(String.join(", ", pack.markets())));
    page.append('\n');
    for (Map.Entry<String, Set<String>> fact : new TreeMap<>(rule.info().applies()).entrySet()) {
      page.append("- where ").append(MarkdownText.plain(fact.getKey())).append(" is ");
      page.append(MarkdownText.plain(String.join(" or ", new TreeSet<>(fact.getValue()))));
      page.append(" or not declared\n");
    }
    if (rule instanceof Rule.Words words) {
      page.append("- in ").append(labels(words.scope())).append('\n');
      page.append("- where the copy’s words are ");
      page.append(labels(words.assertion().polarity())).append("; ");
      page.append(labels(words.assertion().certainty())).append("; ");
      page.append(labels(words.assertion().mood())).append("; ");
      page.append(labels(words.assertion().voice())).append('\n');
      if (words.ladder()) {
        page.append("- a hedged claim counts one level lower\n");
      }
    }
    page.append('\n');
  }

  private static <E extends Enum<E>> String labels(Set<E> values) {
    return new TreeSet<>(values)
        .stream()
            .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(", "));
  }

  private void statements(Rule.Requirement rule) {
    line("## What it asks for");
    if (!rule.because().isEmpty()) {
      line("Expected because " + MarkdownText.plain(rule.because()) + ".");
    }
    for (String id : rule.statements()) {
      Statement statement = knowledge.statements().get(id);
      if (statement != null) {
        line(MarkdownText.plain(statement.title()) + ", for example:");
        statement.variants().forEach(v -> line("> " + MarkdownText.plain(v)));
      }
    }
  }

  private void examples(String title, List<RuleTest> tests) {
    if (tests.isEmpty()) {
      return;
    }
    line("## " + title);
    tests.stream().limit(EXAMPLES).map(MarkdownText::example).forEach(page::append);
    if (tests.size() > EXAMPLES) {
      page.append("\nand ").append(tests.size() - EXAMPLES).append(" more in the rule file.\n");
    }
    page.append('\n');
  }
}
