package io.github.medlint.report.rule;

import io.github.medlint.knowledge.Statement;
import io.github.medlint.rule.Fault;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RequiredPlace;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.Where;
import io.github.medlint.rule.pattern.AssertionFilter;
import java.util.ArrayList;
import java.util.List;

/** What a rule asks to stand in the copy, when and where. */
final class RequirementText {

  private RequirementText() {}

  static void write(Rule.Requirement rule, PartList into) {
    into.pattern("What asks for it", PatternText.of(rule.when()));
    into.prose(
        "Why it is expected",
        rule.because().isEmpty() ? List.of() : List.of("because " + rule.because()));
    String asks = "It asks for ";
    for (String id : rule.statements()) {
      Statement statement = into.knowledge().statements().get(id);
      if (statement != null) {
        into.prose(
            asks + "“" + statement.title() + "” (" + id + "), " + wording(statement),
            statement.wordings());
        asks = "Or for ";
      }
    }
    List<String> places = new ArrayList<>();
    for (RequiredPlace place : rule.places()) {
      if (!(place.where() instanceof Where.Document)) {
        places.add(place.where() + "; elsewhere it is " + place.level().label());
      }
    }
    if (rule.eachClaim()) {
      places.add("for each claim, not only the first");
    }
    if (!rule.covers().isEmpty()) {
      places.add(
          "it must name the "
              + String.join(" and the ", AssertionFilter.labels(rule.covers()))
              + " of each claim, or leave open which");
    }
    into.prose("Where it must stand", places);
    into.prose("What a fault weighs", faults(rule));
  }

  /** The faults that weigh something else than the rule's level. */
  private static List<String> faults(Rule.Requirement rule) {
    List<String> lines = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      Level level = rule.levels().get(fault);
      if (fault != Fault.DISTANT && level != rule.info().level()) {
        lines.add(
            fault.label() + ": " + (level == null ? "told in the checklist only" : level.label()));
      }
    }
    return lines;
  }

  private static String wording(Statement statement) {
    return statement.fixedText().isEmpty()
        ? "for example"
        : "word by word, as prescribed by " + statement.fixedBy();
  }
}
