package io.github.medlint.cli.rules;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.report.rule.RuleDescription;
import io.github.medlint.report.rule.RuleDescription.Part;
import java.util.List;

/** The page about one rule. */
final class RulePage {

  /** Longer parts end with how much more there is. */
  private static final int LINES = 12;

  private final StringBuilder page = new StringBuilder();

  private RulePage() {}

  /** The page as Markdown. */
  static String of(RuleDescription rule) {
    return new RulePage().write(rule);
  }

  private String write(RuleDescription rule) {
    line("# " + rule.id());
    line(RulePages.MARK);
    line("**" + MarkdownText.plain(rule.summary()) + "**");
    page.append("| | |\n|---|---|\n");
    for (RuleDescription.Property property : rule.properties()) {
      page.append("| ").append(property.name()).append(" | ");
      page.append(MarkdownText.plain(property.value())).append(" |\n");
    }
    page.append('\n');
    rule.parts().forEach(this::part);
    return page.toString().stripTrailing() + "\n";
  }

  private void line(String text) {
    page.append(text).append("\n\n");
  }

  private void part(Part part) {
    line("## " + MarkdownText.plain(part.title()));
    if (part instanceof Part.Pattern pattern) {
      String code = String.join("\n", few(pattern.lines()));
      page.append(MarkdownText.fenced("text", code, ""));
    } else if (part instanceof Part.Grounds grounds) {
      grounds.lines().forEach(this::authority);
    } else if (part instanceof Part.Examples examples) {
      few(examples.lines()).stream().map(MarkdownText::example).forEach(page::append);
    } else if (part instanceof Part.Links links) {
      links.lines().forEach(link -> item(MarkdownText.link(link, link)));
    } else if (part instanceof Part.Prose prose) {
      boolean one = prose.lines().size() == 1;
      prose.lines().stream()
          .map(MarkdownText::plain)
          .forEach(text -> page.append(one ? "" : "- ").append(text).append('\n'));
    }
    // What an author lists is told whole; a pattern or the examples may be hundreds.
    boolean whole = part instanceof Part.Grounds || part instanceof Part.Prose;
    if (!whole && part.lines().size() > LINES) {
      page.append("\nand ").append(part.lines().size() - LINES).append(" more in the rule file.\n");
    }
    page.append('\n');
  }

  private static <T> List<T> few(List<T> lines) {
    return lines.subList(0, Math.min(LINES, lines.size()));
  }

  private void item(String markdown) {
    page.append("- ").append(markdown).append('\n');
  }

  private void authority(Authority authority) {
    item(
        MarkdownText.link(authority.cite(), authority.link())
            + " ("
            + RuleDescription.standing(authority)
            + "): "
            + MarkdownText.plain(authority.says()));
  }
}
