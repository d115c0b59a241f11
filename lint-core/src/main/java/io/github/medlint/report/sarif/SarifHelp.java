package io.github.medlint.report.sarif;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.report.Report;

/**
 * What a code scanner shows of a rule.
 *
 * @param description the rule and what it rests on, in one line
 * @param text help as plain text
 * @param markdown the same with links
 */
record SarifHelp(String description, String text, String markdown) {

  static SarifHelp of(Report.RuleInfo rule) {
    StringBuilder description = new StringBuilder(rule.summary());
    StringBuilder text = new StringBuilder(rule.summary());
    StringBuilder markdown = new StringBuilder(rule.summary());
    for (String suggestion : rule.suggestions()) {
      text.append("\n- ").append(suggestion);
      markdown.append("\n\n- ").append(suggestion);
    }
    for (Authority authority : rule.authority()) {
      String kind = " (" + authority.kind().label() + ", as of " + authority.asOf() + "): ";
      description.append(' ').append(authority.cite()).append(": ").append(authority.says());
      text.append("\n").append(authority.cite()).append(kind).append(authority.says());
      markdown.append("\n\n");
      if (authority.link().isEmpty()) {
        markdown.append(authority.cite());
      } else {
        markdown.append('[').append(authority.cite()).append("](");
        markdown.append(authority.link()).append(')');
      }
      markdown.append(kind).append(authority.says());
    }
    return new SarifHelp(description.toString(), text.toString(), markdown.toString());
  }
}
