package io.github.medlint.check;

import io.github.medlint.knowledge.Authority;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One claim, one finding, however many laws it offends: a rule that restates another's ground adds
 * its authority to that rule's finding.
 */
record Restatements(Map<String, List<Authority>> byRule) {

  /** What these rules, which apply, add to the findings of others. */
  static Restatements of(List<Rule.Restatement> rules) {
    Map<String, List<Authority>> added = new HashMap<>();
    for (Rule.Restatement rule : rules) {
      for (String parent : rule.restates()) {
        added.computeIfAbsent(parent, id -> new ArrayList<>()).addAll(rule.info().authority());
      }
    }
    return new Restatements(added);
  }

  /** What is added to each finding of a rule. */
  List<Authority> of(String rule) {
    return byRule.getOrDefault(rule, List.of());
  }

  /**
   * Leaves out findings that restate another of the same words, which gains their authority and is
   * as grave as they are.
   */
  static List<WordFinding> fold(List<WordFinding> flagged) {
    SharedWords<WordFinding> byWords = new SharedWords<>();
    flagged.forEach(finding -> byWords.add(finding.hit(), finding));
    List<WordFinding> folded = new ArrayList<>();
    for (WordFinding finding : flagged) {
      List<WordFinding> beside = byWords.with(finding.hit());
      if (parent(finding, beside) == null) {
        folded.add(
            finding.with(beside.stream().filter(other -> restates(other, finding)).toList()));
      }
    }
    return folded;
  }

  /** The finding that a finding restates; null if it restates none. */
  static @Nullable WordFinding parent(WordFinding finding, List<WordFinding> flagged) {
    for (WordFinding other : flagged) {
      if (restates(finding, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean restates(WordFinding finding, WordFinding parent) {
    return finding.rule().restates().contains(parent.rule().id())
        && !parent.rule().restates().contains(finding.rule().id())
        && finding.hit().overlaps(parent.hit());
  }
}
