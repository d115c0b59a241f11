package io.github.medlint.cli.rules;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.report.rule.RuleDescription;
import io.github.medlint.report.rule.RuleDescription.Part;
import io.github.medlint.rule.example.RuleTest;
import io.github.medlint.text.Printable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells all about one rule on a terminal. */
public final class RuleText {

  private RuleText() {}

  /** Writes a description. */
  public static void write(RuleDescription rule, PrintStream out) {
    out.println(rule.id());
    out.println("  " + Printable.of(rule.summary()));
    out.println();
    for (RuleDescription.Property property : rule.properties()) {
      String name = property.name();
      out.println("  " + name + " ".repeat(11 - name.length()) + Printable.of(property.value()));
    }
    for (Part part : rule.parts()) {
      out.println();
      out.println("  " + part.title());
      lines(part).forEach(line -> out.println("    " + Printable.of(line)));
    }
  }

  private static List<String> lines(Part part) {
    if (part instanceof Part.Grounds grounds) {
      return grounds.lines().stream().flatMap(RuleText::cited).toList();
    } else if (part instanceof Part.Examples examples) {
      return examples.lines().stream().map(RuleText::example).toList();
    }
    return part.lines().stream().map(String::valueOf).toList();
  }

  private static Stream<String> cited(Authority authority) {
    List<String> lines = new ArrayList<>();
    lines.add(
        authority.cite()
            + " ("
            + RuleDescription.standing(authority)
            + ")"
            + (authority.says().isEmpty() ? "" : ": " + authority.says()));
    if (!authority.link().isEmpty()) {
      lines.add("  " + authority.link());
    }
    return lines.stream();
  }

  private static String example(RuleTest test) {
    StringBuilder line = new StringBuilder(test.text().strip().replace('\n', ' '));
    for (Map.Entry<String, String> fact : new TreeMap<>(test.facts()).entrySet()) {
      line.append(" (").append(fact.getKey()).append(": ").append(fact.getValue()).append(')');
    }
    return line.toString();
  }
}
