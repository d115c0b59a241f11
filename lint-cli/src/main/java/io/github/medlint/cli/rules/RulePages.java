package io.github.medlint.cli.rules;

import io.github.medlint.report.rule.RuleDescription;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleLibrary;
import java.util.Map;
import java.util.TreeMap;

/** The pages about all rules of a library. */
public final class RulePages {

  /** Stands on each page, so that old pages can be told from what people wrote. */
  static final String MARK =
      "<!-- Written by “medlint rules docs”. Change the rule, not this page. -->";

  static final String INDEX = "README.md";

  private RulePages() {}

  /** Each page by its file name. */
  public static Map<String, String> of(RuleLibrary library) {
    Map<String, String> pages = new TreeMap<>();
    pages.put(INDEX, index(library));
    for (Pack pack : library.packs()) {
      for (Rule rule : pack.rules()) {
        pages.put(
            rule.id() + ".md", RulePage.of(RuleDescription.of(pack, rule, library.knowledge())));
      }
    }
    return pages;
  }

  private static String index(RuleLibrary library) {
    StringBuilder page = new StringBuilder("# Rules\n\n" + MARK + "\n\n");
    page.append("What each rule asks, what it rests on, and what it flags and lets pass. A rule\n");
    page.append(
        "marked “off” ships switched off; one marked “human” cannot be decided from copy\n");
    page.append("alone, and reports list it.\n");
    for (Pack pack : library.packs()) {
      page.append("\n## ").append(pack.id()).append(": ");
      page.append(MarkdownText.plain(pack.title())).append("\n\n");
      page.append("For copy in ").append(MarkdownText.plain(String.join(", ", pack.markets())));
      page.append(".\n\n| rule | level | asks |\n|---|---|---|\n");
      for (Rule rule : pack.rules()) {
        String level = rule.info().enabled() ? rule.info().level().label() : "off";
        page.append("| [").append(rule.id()).append("](").append(rule.id()).append(".md) | ");
        page.append(level).append(" | ").append(MarkdownText.plain(rule.info().summary()));
        page.append(" |\n");
      }
      for (NeedsHuman rule : pack.needsHuman()) {
        page.append("| ").append(rule.id()).append(" | human | ");
        page.append(MarkdownText.plain(rule.summary())).append(" Left to a human: ");
        page.append(MarkdownText.plain(rule.why())).append(" |\n");
      }
    }
    return page.toString();
  }
}
