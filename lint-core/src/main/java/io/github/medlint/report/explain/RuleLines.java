package io.github.medlint.report.explain;

import io.github.medlint.rule.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Lines about rules: what several rules share is told once. In the order of the first of each. */
final class RuleLines {

  private final Map<String, Set<String>> rules = new LinkedHashMap<>();

  void add(String line, Rule rule) {
    rules.computeIfAbsent(line, key -> new LinkedHashSet<>()).add(rule.id());
  }

  /** Each line with the ids of its rules. */
  Map<String, String> byLine() {
    Map<String, String> lines = new LinkedHashMap<>();
    rules.forEach((line, ids) -> lines.put(line, String.join(", ", ids)));
    return lines;
  }
}
