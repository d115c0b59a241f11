package io.github.medlint.check;

import io.github.medlint.claim.ClaimReadings;
import io.github.medlint.config.Facts;
import io.github.medlint.document.Document;
import io.github.medlint.language.assertion.DocumentAssertions;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Stopwatch;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One document, checked, with all that the check worked out on the way. Each rule is run once, when
 * its turn comes or another rule asks for what it found; here alone it is decided whether it is run
 * at all, at which level, and what it took.
 */
final class Checked implements Evidence {

  final Document document;
  final Applicability applies;
  final DocumentMatches matches;
  final DocumentAssertions reading;
  final HitAssertions hits;
  final List<WordFinding> flagged = new ArrayList<>();

  final Superseding superseding;

  /** What is flagged and not superseded. */
  final List<WordFinding> foremost;

  /** What was answered by each requirement that applies, by its rule's id. */
  final Map<String, RequirementAnswer> asked = new TreeMap<>();

  final Places places;
  private final Linter linter;
  private final Facts facts;
  private final @Nullable ApprovedClaims approved;
  private final Stopwatch watch;
  private final Sources sources;
  private final Standings standings;
  private final FactTrust trust;
  private final Mentions named;
  private final Layout layout;
  private final Map<String, Found> found = new LinkedHashMap<>();
  private @Nullable List<RegisteredClaim> claims;

  /** What rules took that were run while another was: no part of its own time. */
  private long nested;

  Checked(
      Linter linter,
      Document document,
      Facts facts,
      LevelPolicy levels,
      @Nullable ApprovedClaims approved) {
    this.linter = linter;
    this.document = document;
    this.facts = facts;
    this.approved = approved;
    this.watch = linter.watch();
    this.applies = new Applicability(linter.packs(), facts, levels);
    this.places = new Places(document);
    this.matches = DocumentMatches.find(document, linter.patterns(), linter.splitter(), watch);
    this.reading =
        matches.derived(DocumentAssertions.class, all -> linter.assertions().forDocument());
    matches.derived(ClaimReadings.class, all -> linter.claims().read(document, all, reading));
    this.layout = new Layout(document, matches);
    this.named =
        matches.derived(Mentions.class, all -> new Mentions(linter.mentions(), all, facts));
    this.standings =
        new Standings(linter.statements(), matches, document, linter.recordRisks(), named);
    Subjects about = new Subjects(document, linter.subjects(), matches, reading);
    this.hits = new HitAssertions(reading, about, standings, watch);
    this.sources = new Sources(document, matches);
    for (RuleCheck check : linter.checks()) {
      if (!check.waitsToBeAsked()) {
        found(check);
      }
    }
    long start = watch.now();
    superseding = new Superseding(flagged);
    trust = new FactTrust(named, applies);
    foremost = superseding.foremost(flagged).stream().map(trust::weigh).toList();
    watch.addSince(Stopwatch.Phase.DECIDE, start);
    watch.add(Stopwatch.Phase.ASSERTION, hits.nanos());
  }

  @Override
  public Found found(String rule) {
    RuleCheck check = linter.check(rule);
    return check == null ? Found.nothing() : found(check);
  }

  private Found found(RuleCheck check) {
    String id = check.rule().id();
    Found known = found.get(id);
    if (known == null) {
      Optional<Level> level = level(check.rule().info());
      known = level.isEmpty() ? Found.nothing() : timed(check, level.get());
      found.put(id, known);
      if (known instanceof Found.Flagged some) {
        flagged.addAll(some.findings());
      } else if (known instanceof Found.Answered answered) {
        asked.put(id, answered.answer());
      }
    }
    return known;
  }

  /**
   * A rule's time: looking for its phrases, and deciding about what they match but for the
   * assertions, of which the first rule that asks would bear what serves all.
   */
  private Found timed(RuleCheck check, Level level) {
    long before = nested;
    nested = 0;
    long start = watch.now() - hits.nanos();
    Found decided = check.find(this, level);
    long all = watch.now() - hits.nanos() - start;
    long own = all - nested;
    nested = before + all;
    if (watch.isOn()) {
      watch.add(check.phase(), own);
      for (int pattern : check.patterns()) {
        own += matches.nanos(pattern);
      }
      watch.addRule(check.rule().id(), own);
    }
    return decided;
  }

  /**
   * The result.
   *
   * @param register whether to list the claims, and to judge them if there are approved ones
   */
  DocumentResult result(boolean register) {
    Findings findings = new Findings(document, places, Restatements.of(restatements()), trust);
    findings.addWords(Restatements.fold(foremost));
    if (register && approved != null) {
      for (ApprovalCheck check : linter.checks(ApprovalCheck.class)) {
        found(check);
      }
    }
    found.values().forEach(findings::add);
    return new DocumentResult(
        document.source().path(),
        document.source().sha256(),
        document.format(),
        findings.inReadingOrder(),
        asked.values().stream().map(answer -> answer.told(places, layout.byShape())).toList(),
        UnreadParts.of(document, matches, places),
        named.consulted(),
        register ? claims().stream().map(RegisteredClaim::claim).toList() : List.of());
  }

  @Override
  public List<RegisteredClaim> claims() {
    List<RegisteredClaim> known = claims;
    if (known == null) {
      Claims all = new Claims(this, sources);
      for (RegisterCheck check : linter.checks(RegisterCheck.class)) {
        all.add(check.rule(), found(check));
      }
      ApprovedClaims register = approved;
      known = all.inReadingOrder(places);
      if (register != null) {
        known = known.stream().map(one -> one.judged(register, facts.markets())).toList();
      }
      claims = known;
    }
    return known;
  }

  /** The level of a rule for this copy; empty if it does not apply or is off. */
  Optional<Level> level(RuleInfo rule) {
    return applies.level(rule);
  }

  private List<Rule.Restatement> restatements() {
    return linter.checks(RestatementCheck.class).stream()
        .map(RestatementCheck::rule)
        .filter(rule -> level(rule.info()).isPresent())
        .toList();
  }

  /** What rules that restate another's ground add to its findings, or would, a sentence each. */
  List<String> restating(String id) {
    List<String> told = new ArrayList<>();
    for (RestatementCheck check : linter.checks(RestatementCheck.class)) {
      Rule.Restatement rule = check.rule();
      if (rule.restates().contains(id)) {
        told.add(
            level(rule.info()).isPresent()
                ? rule.id() + " adds its authority"
                : rule.id() + " would add its authority, but " + applies.whyOff(rule.info()));
      }
    }
    return told;
  }

  @Override
  public DocumentMatches matches() {
    return matches;
  }

  @Override
  public Mentions mentions() {
    return named;
  }

  @Override
  public Facts facts() {
    return facts;
  }

  @Override
  public @Nullable ApprovedClaims approved() {
    return approved;
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public List<Standing> standings(String statement) {
    return standings.of(statement);
  }

  @Override
  public HitAssertions assertions() {
    return hits;
  }

  @Override
  public Sources sources() {
    return sources;
  }

  @Override
  public ApprovalClaims approvals() {
    return linter.approvalClaims();
  }
}
