package io.github.medlint.check;

import io.github.medlint.check.StatementAnswer.Detail;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.check.Trigger.Truth;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Fault;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RequiredPlace;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answer of one requirement, before it is told in the checklist and as a finding. */
record RequirementAnswer(
    Rule.Requirement rule, Statement statement, Trigger trigger, Verdict verdict) {

  /** What is wrong; empty if nothing is, or nobody can tell. */
  Optional<Fault> fault() {
    return Optional.ofNullable(
        switch (verdict.status()) {
          case MISSING -> Fault.MISSING;
          case ALTERED -> Fault.ALTERED;
          case INCOMPLETE -> Fault.INCOMPLETE;
          case DISTANT -> Fault.DISTANT;
          case CONTRADICTED -> Fault.CONTRADICTED;
          case PRESENT, NOT_REQUIRED, UNDETERMINED -> null;
        });
  }

  /**
   * The level of the finding; empty if the fault raises none.
   *
   * @param configured the rule's level under the configuration; if that is not what the rule says
   *     itself, it holds for every fault
   */
  Optional<Level> level(Level configured) {
    return fault()
        .map(
            fault ->
                verdict instanceof Verdict.Distant distant
                    ? distant.place().level()
                    : rule.levels().get(fault))
        .map(level -> configured == rule.info().level() ? level : configured);
  }

  /** Why it is a finding. */
  String message() {
    boolean asWritten =
        verdict.status() == Status.MISSING || !rule.levels().containsKey(Fault.MISSING);
    String first = asWritten ? rule.info().message() : "“" + statement.title() + "”:";
    return (first + " " + verdict.text()).strip();
  }

  /** The answer as it stands in the checklist. */
  StatementAnswer told(Places places, boolean byShape) {
    return new StatementAnswer(
        rule.id(),
        statement.id(),
        statement.title(),
        verdict.status(),
        because(),
        verdict.standings().isEmpty()
            ? once(trigger.hits().stream().map(places::of).toList())
            : once(verdict.standings().stream().map(s -> places.of(s.block(), s.range())).toList()),
        trigger.is(Truth.NO) ? Detail.NONE : detail(places, byShape));
  }

  private String because() {
    if (!trigger.is(Truth.YES)) {
      return trigger.is(Truth.NO) ? trigger.why() : verdict.text();
    }
    String why = rule.because().isEmpty() ? "" : rule.because() + ": ";
    return "expected because " + why + trigger.why();
  }

  private Detail detail(Places places, boolean byShape) {
    List<String> where = new ArrayList<>();
    for (RequiredPlace place : rule.places()) {
      where.add(place.where().toString());
    }
    boolean placed = rule.places().stream().anyMatch(p -> !(p.where() instanceof Where.Document));
    List<WordChange> changes =
        verdict instanceof Verdict.Altered altered ? altered.at().changes() : List.of();
    return new Detail(
        verdict.text(),
        where,
        changes,
        verdict instanceof Verdict.Incomplete some ? some.covered() : List.of(),
        verdict instanceof Verdict.Incomplete some ? some.lacking() : List.of(),
        verdict.others().stream().map(places::of).toList(),
        byShape && placed);
  }

  /** The words that a finding is about: the statement's or, without one, those that ask for it. */
  List<Hit> words() {
    return verdict.standings().isEmpty()
        ? trigger.hits()
        : verdict.standings().stream().map(Standing::hit).toList();
  }

  /** Where the words stand that a finding is about, those that it is told at first. */
  List<Place> at(Places places) {
    List<Place> at = new ArrayList<>();
    for (Standing standing : verdict.standings().stream().limit(1).toList()) {
      at.add(places.of(standing.block(), standing.range()));
    }
    for (Hit other : verdict.others()) {
      at.add(places.of(other));
    }
    return once(at);
  }

  /** A place is told by its range; hashing all of it is slow, the first time above all. */
  private static List<Place> once(List<Place> places) {
    List<Place> once = new ArrayList<>();
    Set<Long> known = new HashSet<>();
    for (Place place : places) {
      if (known.add((long) place.range().start() << 32 | place.range().end())) {
        once.add(place);
      }
    }
    return once;
  }
}
