package io.github.medlint.check;

import io.github.medlint.config.Facts;
import io.github.medlint.match.DocumentMatches;
import java.util.List;
import java.util.Map;

/** What is known of a draft when its requirements are answered. For one thread. */
final class Evidence {

  private final DocumentMatches matches;
  private final Mentions mentions;
  private final Facts facts;
  private final Map<String, List<WordFinding>> fired;
  private final Layout layout;
  private final Standings standings;
  private final HitAssertions assertions;
  private final ApprovalClaims approvals;

  /**
   * What is known.
   *
   * @param matches the matches of all patterns
   * @param mentions the drugs and conditions that it names
   * @param facts what is declared
   * @param fired by rule id what the word rules found
   * @param standings where the statements of the library stand
   * @param layout how the draft is laid out
   * @param assertions tells what the copy does with its words
   * @param approvals finds what the copy claims to be approved
   */
  Evidence(
      DocumentMatches matches,
      Mentions mentions,
      Facts facts,
      Map<String, List<WordFinding>> fired,
      Standings standings,
      Layout layout,
      HitAssertions assertions,
      ApprovalClaims approvals) {
    this.matches = matches;
    this.mentions = mentions;
    this.facts = facts;
    this.fired = fired;
    this.standings = standings;
    this.layout = layout;
    this.assertions = assertions;
    this.approvals = approvals;
  }

  DocumentMatches matches() {
    return matches;
  }

  /** The drugs and conditions that the draft names. */
  Mentions mentions() {
    return mentions;
  }

  Facts facts() {
    return facts;
  }

  /** By rule id what the word rules found. */
  Map<String, List<WordFinding>> fired() {
    return fired;
  }

  Layout layout() {
    return layout;
  }

  /** Where a statement stands, in reading order; parts that are not shown are among it. */
  List<Standing> standings(String statement) {
    return standings.of(statement);
  }

  HitAssertions assertions() {
    return assertions;
  }

  /** Finds what the copy claims to be approved. */
  ApprovalClaims approvals() {
    return approvals;
  }
}
