package io.github.medlint.check;

import java.util.ArrayList;
import java.util.List;

/** Findings of one rule, of which those that share words are one: the widest stays. */
final class WidestFindings {

  private final List<WordFinding> findings = new ArrayList<>();
  // By their number in the list. A place that a wider finding has left stays and is passed over.
  private final SharedWords<Integer> numbers = new SharedWords<>();

  void add(WordFinding finding) {
    int first = findings.size();
    for (int number : numbers.with(finding.hit())) {
      boolean overlaps = findings.get(number).hit().overlaps(finding.hit());
      first = overlaps ? Math.min(first, number) : first;
    }
    if (first == findings.size()) {
      findings.add(finding);
    } else if (finding.hit().range().length() > findings.get(first).hit().range().length()) {
      findings.set(first, finding);
    } else {
      return;
    }
    numbers.add(finding.hit(), first);
  }

  /** The findings in the order in which their words were first found. */
  List<WordFinding> list() {
    return findings;
  }
}
