package io.github.medlint.check;

import io.github.medlint.document.Document;
import io.github.medlint.knowledge.Authority;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.text.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes findings of what the rules flag: one claim, one finding. */
final class Findings {

  private static final Comparator<Finding> READING_ORDER =
      Comparator.<Finding>comparingInt(finding -> finding.places().get(0).range().start())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::id);

  private final Document document;
  private final Places places;
  private final Restatements restatements;
  private final FactTrust trust;
  private final List<Finding> findings = new ArrayList<>();

  Findings(Document document, Places places, Restatements restatements, FactTrust trust) {
    this.document = document;
    this.places = places;
    this.restatements = restatements;
    this.trust = trust;
  }

  /** Adds what the word rules flag; the same words at several places are one finding. */
  void addWords(List<WordFinding> flagged) {
    Map<String, List<WordFinding>> claims = new LinkedHashMap<>();
    for (WordFinding finding : flagged) {
      claims.computeIfAbsent(finding.key(), key -> new ArrayList<>()).add(finding);
    }
    claims.values().forEach(this::addClaim);
  }

  private void addClaim(List<WordFinding> same) {
    WordFinding first = same.get(0);
    Level gravest =
        same.stream().map(WordFinding::level).min(Comparator.naturalOrder()).orElseThrow();
    List<Place> at =
        same.stream()
            .map(finding -> places.of(finding.hit()))
            .sorted((a, b) -> a.range().compareTo(b.range()))
            .toList();
    RuleInfo rule = first.rule().info();
    List<Authority> also = same.stream().flatMap(finding -> finding.also().stream()).toList();
    add(rule, gravest, first.message(), new Words(first.quote(), first.context()), at, also);
  }

  /**
   * Adds a statement that does not stand as it must: told where it stands, or else where it is
   * asked for, or at the head of the draft.
   */
  private void addStatement(RequirementAnswer answer, Level level) {
    RuleInfo rule = answer.rule().info();
    String message = with(answer.message(), trust.remarks(answer));
    if (!answer.verdict().standings().isEmpty()) {
      Standing first = answer.verdict().standings().get(0);
      String words = Folded.fold(first.range().slice(first.block().text()));
      add(rule, level, message, new Words(words, words), answer.at(places), List.of());
    } else if (answer.trigger().hits().isEmpty()) {
      String words = places.headQuote();
      add(rule, level, message, new Words(words, words), List.of(places.head()), List.of());
    } else {
      Hit asking = answer.trigger().hits().get(0);
      Words words = new Words(Folded.quote(asking), Folded.context(asking));
      add(rule, level, message, words, List.of(places.of(asking)), List.of());
    }
  }

  /** Adds what a rule found that no other rule can say more of. */
  void add(Found found) {
    if (found instanceof Found.Answered answered && answered.raised() != null) {
      addStatement(answered.answer(), trust.level(answered.answer(), answered.raised()));
    } else if (found instanceof Found.Unapproved unapproved) {
      unapproved.faults().forEach(fault -> addClaim(unapproved, fault));
    }
  }

  /** Adds a claim that is not as it was approved, at all places where the copy makes it. */
  private void addClaim(Found.Unapproved found, Found.Unapproved.Fault fault) {
    String text = fault.same().get(0).claim().text();
    List<Place> at = fault.same().stream().map(one -> one.claim().place()).toList();
    RuleInfo rule = found.rule().info();
    add(rule, found.level(), fault.message(), new Words(text, text), at, List.of());
  }

  /** The words a finding is about, and the sentence they stand in. */
  private record Words(String quote, String context) {}

  private void add(
      RuleInfo rule,
      Level level,
      String message,
      Words words,
      List<Place> at,
      List<Authority> also) {
    // By id: the hash of a whole record is slow to start with.
    Map<String, Authority> authority = new LinkedHashMap<>();
    for (List<Authority> some : List.of(rule.authority(), also, restatements.of(rule.id()))) {
      some.forEach(one -> authority.putIfAbsent(one.id(), one));
    }
    String quote = words.quote();
    String identity =
        String.join(
            "\n", document.source().path(), rule.id(), quote.toLowerCase(java.util.Locale.ROOT));
    findings.add(
        new Finding(
            Sha256.of(identity).substring(0, 16),
            rule.id(),
            rule.family(),
            level,
            rule.certainty(),
            with(message.replace("{match}", quote), trust.grounds().remarks(rule)),
            rule.suggestions(),
            quote,
            words.context(),
            at,
            List.copyOf(authority.values())));
  }

  private static String with(String message, List<String> remarks) {
    return remarks.isEmpty() ? message : message + " " + String.join(" ", remarks);
  }

  /** All findings by start, then by rule. */
  List<Finding> inReadingOrder() {
    findings.sort(READING_ORDER);
    return findings;
  }
}
