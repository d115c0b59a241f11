package io.github.medlint.report.explain;

import io.github.medlint.check.Fate;
import io.github.medlint.check.MatchTrace;
import io.github.medlint.document.Block;
import io.github.medlint.document.Placement;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.AssertionTrace;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.rule.pattern.Scope;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells in words what becomes of a match, why, and what would change it. */
final class FateText {

  private static final Set<Fate> TOLD_ELSEWHERE =
      Set.of(Fate.OVERLAPPED, Fate.SUPERSEDED, Fate.RESTATES);

  private final CueText cues;
  private final Block block;

  /**
   * @param block what the match stands in
   */
  FateText(CueText cues, Block block) {
    this.cues = cues;
    this.block = block;
  }

  /** In a few words. */
  static String headline(MatchTrace match) {
    if (!match.off().isEmpty()) {
      return "not run";
    }
    if (match.fate() == Fate.LISTED) {
      return "listed";
    }
    Level level = match.level();
    return match.fate() == Fate.FINDING && level != null
        ? "finding (" + level.label() + ")"
        : match.lists() ? "not listed" : "no finding";
  }

  /** What an assertion is, in a few words. */
  static String assertion(Assertion assertion) {
    return String.join(
        ", ",
        assertion.polarity().label(),
        assertion.certainty().label(),
        assertion.mood().label(),
        assertion.voice().label() + (assertion.voice() == Assertion.Voice.OWN ? " voice" : ""),
        assertion.setting().title());
  }

  /** Why a match is no finding, and what would have changed the outcome; a sentence each. */
  List<String> reasons(MatchTrace match) {
    List<String> reasons = new ArrayList<>();
    if (!match.off().isEmpty()) {
      reasons.add("why not: " + match.off());
    }
    TextRange by = match.by();
    String words = by == null ? "other words" : cues.quoted(by);
    boolean off = !match.off().isEmpty();
    switch (match.fate()) {
      case FINDING -> {
        if (off) {
          reasons.add("else this would be a finding");
        }
      }
      case OVERLAPPED ->
          reasons.add("why not: it shares words with " + words + ", which is told in its place");
      case SUPERSEDED -> reasons.add("why not: " + match.byRule() + " says more of " + words);
      case RESTATES ->
          reasons.add("why not: it adds its authority to what " + match.byRule() + " finds");
      case SOURCED, BALANCED ->
          reasons.add(
              "why not: "
                  + (match.fate() == Fate.SOURCED
                      ? "the claim and its sources go together"
                      : "no drug is praised here without what must be told of it"));
      case LISTED -> {}
      case UNDONE -> reasons.add("why not: the rule's exception " + words + " undoes it");
      case OUT_OF_SCOPE ->
          reasons.add(
              "why not: the rule looks at "
                  + match.rule().scope().stream()
                      .sorted()
                      .map(Scope::label)
                      .collect(Collectors.joining(", "))
                  + "; this is "
                  + (block.in(Placement.NAVIGATION)
                      ? "part of the navigation"
                      : block.role().label()));
      case NOT_ASKED_FOR -> match.refusals().forEach(refusal -> reasons.add(refused(refusal)));
    }
    if (match.otherwise() != null) {
      reasons.add(
          (match.fate() == Fate.OUT_OF_SCOPE ? "in " + scopes(match) : "without it")
              + (match.otherwise() == Fate.FINDING
                  ? " this would be " + sought(match)
                  : " this would be no finding either"));
    } else if (TOLD_ELSEWHERE.contains(match.fate())) {
      reasons.add("were it not for that, this would be a finding");
    }
    reasons.addAll(match.notes());
    turns(match, reasons);
    return reasons;
  }

  /** What the rule makes of words that it is about. */
  private static String sought(MatchTrace match) {
    return match.lists() ? "listed" : "a finding";
  }

  private static String scopes(MatchTrace match) {
    return match.rule().scope().stream()
        .sorted()
        .map(Scope::label)
        .findFirst()
        .orElse("another part of the page");
  }

  private static String refused(AssertionFilter.Refusal refusal) {
    return "why not: the rule asks for "
        + (refusal.aspect().equals("about") ? "statements about" : refusal.aspect())
        + " "
        + String.join(" or ", refusal.wanted())
        + "; here it is "
        + refusal.found();
  }

  private void turns(MatchTrace match, List<String> into) {
    AssertionTrace assertion = match.assertion();
    if (assertion == null) {
      return;
    }
    for (AssertionTrace.Turn turn : match.decisive()) {
      TextRange range = turn.range();
      String what =
          "without "
              + (range == null ? "the " + turn.what() : turn.what() + " " + cues.quoted(range));
      into.add(
          match.fate() == Fate.NOT_ASKED_FOR
              ? what + " this would be " + sought(match)
              : what + " this would be no finding");
    }
    if (match.fate() == Fate.NOT_ASKED_FOR
        && match.decisive().isEmpty()
        && assertion.turns().size() > 1) {
      into.add("no one of these decides alone");
    }
    Level level = match.level();
    Level full = match.rule().info().level();
    if (level != null && match.rule().ladder() && assertion.assertion().certainty().rung() > 0) {
      into.add(
          "asserted outright it would weigh more: "
              + assertion.assertion().certainty().label()
              + " takes "
              + full.label()
              + " down to "
              + level.label());
    }
  }
}
