package io.github.medlint.check;

import io.github.medlint.check.Trigger.Truth;
import io.github.medlint.document.Placement;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RequiredPlace;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.Where;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides what a draft does with a required statement. This is the one place where that is done, in
 * the order of the steps below: what is said first outweighs what would follow.
 */
final class StatusDecision {

  /** A draft of fewer words whose pictures were not read may say the rest in them. */
  private static final int MOSTLY_PICTURES = 60;

  private final Rule.Requirement rule;
  private final Evidence draft;
  private final Trigger trigger;
  private final PlaceCheck places;

  StatusDecision(Rule.Requirement rule, Evidence draft, Trigger trigger) {
    this.rule = rule;
    this.draft = draft;
    this.trigger = trigger;
    this.places = new PlaceCheck(draft.layout(), claims(), rule.eachClaim());
  }

  /** What asks for the statement, in reading order. */
  private List<Hit> claims() {
    List<Hit> claims = new ArrayList<>(trigger.hits());
    claims.sort(Hit::inReadingOrder);
    return claims;
  }

  Verdict decide(StatementPlan statement) {
    if (trigger.is(Truth.NO)) {
      return new Verdict.NotRequired();
    }
    if (trigger.is(Truth.UNKNOWN)) {
      return new Verdict.Undetermined("it cannot be told whether it is expected: " + trigger.why());
    }
    List<Standing> all = draft.standings(statement.statement().id());
    if (all.isEmpty()) {
      return mayStandInPictures()
          ? new Verdict.Undetermined("it may stand in a part of the draft that was not read")
          : new Verdict.Missing();
    }
    List<Standing> shown = shown(all);
    if (shown.isEmpty()) {
      Level level = rule.info().level();
      return new Verdict.Distant(all, new RequiredPlace(new Where.Document(), level), null, "");
    }
    List<Hit> against = contradictions(statement, shown);
    if (!against.isEmpty()) {
      return new Verdict.Contradicted(shown, against);
    }
    List<Standing> exact = shown.stream().filter(standing -> standing.changes().isEmpty()).toList();
    if (exact.isEmpty()) {
      return new Verdict.Altered(leastChanged(shown));
    }
    Coverage coverage =
        Coverage.of(rule.covers(), draft.mentions(), shownOfAll(), List.copyOf(claims()));
    if (!coverage.open().isEmpty()) {
      return new Verdict.Incomplete(exact, coverage.covered(), coverage.lacking(), coverage.open());
    }
    for (RequiredPlace place : rule.places()) {
      if (!places.holds(place.where(), exact)) {
        return distant(place, exact);
      }
    }
    return new Verdict.Present(exact, coverage.openness());
  }

  private Verdict distant(RequiredPlace place, List<Standing> standings) {
    Hit claim = places.without(place.where(), standings);
    String distance = claim == null ? "" : places.distance(standings.get(0), claim);
    return new Verdict.Distant(standings, place, claim, distance);
  }

  private static List<Standing> shown(List<Standing> all) {
    return all.stream().filter(standing -> !standing.block().in(Placement.HIDDEN)).toList();
  }

  /** Of several statements that would do each may cover a part. */
  private List<Standing> shownOfAll() {
    List<Standing> shown = new ArrayList<>();
    for (String id : rule.statements()) {
      shown.addAll(shown(draft.standings(id)));
    }
    return shown;
  }

  private boolean mayStandInPictures() {
    return !draft.layout().document().unread().isEmpty()
        && draft.layout().words() < MOSTLY_PICTURES;
  }

  /** The copy's own words that affirm the opposite, outside the statement itself. */
  private List<Hit> contradictions(StatementPlan statement, List<Standing> standings) {
    List<Hit> against = new ArrayList<>(statement.contradicting().hits(draft.matches()));
    if (statement.statement().deniesApproval()) {
      against.addAll(draft.approvals().wrong(draft, denied(standings)));
    }
    SameUnit<Standing> bySentence = SameUnit.of(Unit.SENTENCE, standings, Standing::hit);
    return against.stream()
        .filter(hit -> Layout.isShown(hit.block()))
        .filter(hit -> bySentence.with(hit).isEmpty())
        .filter(hit -> affirms(draft.assertions().of(hit)))
        .toList();
  }

  /** The drugs that a statement is about: those it names, or else those that ask for it. */
  private Set<String> denied(List<Standing> standings) {
    Set<String> drugs = new HashSet<>();
    for (Standing standing : standings) {
      addDrugs(draft.mentions().within(standing.block(), standing.range()), drugs);
    }
    if (drugs.isEmpty()) {
      trigger.hits().forEach(hit -> addDrugs(draft.mentions().sharing(hit), drugs));
    }
    return drugs;
  }

  private static void addDrugs(List<Mention> mentions, Set<String> to) {
    for (Mention mention : mentions) {
      if (mention instanceof Mention.OfDrug) {
        to.add(mention.id());
      }
    }
  }

  private static boolean affirms(Assertion assertion) {
    return assertion.polarity() == Assertion.Polarity.AFFIRMED
        && assertion.mood() == Assertion.Mood.STATEMENT
        && assertion.voice() != Assertion.Voice.QUOTED;
  }

  private static Standing leastChanged(List<Standing> standings) {
    Standing least = standings.get(0);
    for (Standing standing : standings) {
      if (standing.changes().size() < least.changes().size()) {
        least = standing;
      }
    }
    return least;
  }
}
