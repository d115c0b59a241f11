package io.github.medlint.report.rule;

import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.report.rule.RuleDescription.Part;
import io.github.medlint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Collects what there is to tell of what a rule looks for and asks. */
final class PartList {

  private final Knowledge knowledge;
  private final List<Part> parts = new ArrayList<>();

  PartList(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** What the rules refer to. */
  Knowledge knowledge() {
    return knowledge;
  }

  List<Part> parts() {
    return parts;
  }

  /** The words that it looks for, and what undoes a match. */
  void looksFor(String title, Rule.Words rule) {
    pattern(title, PatternText.of(rule.match()));
    pattern(
        rule.except().inSentence()
            ? "What undoes a match, anywhere in its sentence"
            : "What undoes a match, on the same words",
        rule.except().phrases().stream().map(Phrase::source).toList());
  }

  /** Sentences, one a line. */
  void prose(String title, List<String> lines) {
    parts.add(new Part.Prose(title, lines));
  }

  /** A pattern as rule files write it. */
  void pattern(String title, List<String> lines) {
    parts.add(new Part.Pattern(title, lines));
  }

  /** How many of some things, to complete a sentence. */
  static String atLeast(int least, int of) {
    return of == 1 ? "" : ", at least " + least + " of";
  }
}
