package io.github.medlint.report;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.NotRun;
import io.github.medlint.decision.Decided;
import io.github.medlint.knowledge.Authority;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a run has to say. Writers read it and add nothing.
 *
 * @param version the tool's version
 * @param packs the packs in force, by id
 * @param documents by path
 * @param notRun rules that could not run, by rule
 * @param diagnostics mistakes met on the way, in the order of their files
 * @param rules what the loaded rules say of themselves, by id
 * @param hidden how many findings are left out, by level; a level with none has no entry
 * @param appendix what was left to a human, or off
 * @param notRead what walks met and did not read
 * @param decided findings that were decided about; they stand in no document and count for nothing
 */
public record Report(
    String version,
    List<PackInfo> packs,
    List<DocumentResult> documents,
    List<NotRun> notRun,
    List<Diagnostic> diagnostics,
    Map<String, RuleInfo> rules,
    Map<Level, Integer> hidden,
    Appendix appendix,
    List<NotRead> notRead,
    List<Decided> decided) {

  public Report {
    packs = List.copyOf(packs);
    documents = List.copyOf(documents);
    notRun = List.copyOf(notRun);
    diagnostics = List.copyOf(diagnostics);
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
    byLevel.putAll(hidden);
    hidden = Collections.unmodifiableMap(byLevel);
    notRead = List.copyOf(notRead);
    decided = List.copyOf(decided);
  }

  /** A report of everything, without an appendix. */
  public Report(
      String version,
      List<PackInfo> packs,
      List<DocumentResult> documents,
      List<NotRun> notRun,
      List<Diagnostic> diagnostics,
      Map<String, RuleInfo> rules) {
    this(
        version,
        packs,
        documents,
        notRun,
        diagnostics,
        rules,
        Map.of(),
        Appendix.NONE,
        List.of(),
        List.of());
  }

  /** The report without findings below {@code least}, which are only counted. */
  public Report showing(Level least) {
    Map<Level, Integer> left = new EnumMap<>(Level.class);
    left.putAll(hidden);
    List<DocumentResult> shown = new ArrayList<>(documents.size());
    for (DocumentResult document : documents) {
      List<Finding> findings = new ArrayList<>(document.findings().size());
      for (Finding finding : document.findings()) {
        if (finding.level().atLeast(least)) {
          findings.add(finding);
        } else {
          left.merge(finding.level(), 1, Integer::sum);
        }
      }
      shown.add(document.with(findings));
    }
    return new Report(
        version, packs, shown, notRun, diagnostics, rules, left, appendix, notRead, decided);
  }

  /** The same with other documents. */
  public Report with(List<DocumentResult> other) {
    return new Report(
        version, packs, other, notRun, diagnostics, rules, hidden, appendix, notRead, decided);
  }

  /** The same, telling what walks met and did not read. */
  public Report notReading(List<NotRead> met) {
    return new Report(
        version, packs, documents, notRun, diagnostics, rules, hidden, appendix, met, decided);
  }

  /** The same, telling what was decided about findings. */
  public Report deciding(List<Decided> about) {
    return new Report(
        version, packs, documents, notRun, diagnostics, rules, hidden, appendix, notRead, about);
  }

  /** Whether anything may hold copy that was not read: files, whole drafts or parts of them. */
  public boolean leavesUnread() {
    return notRead.stream().anyMatch(NotRead::mayHoldCopy)
        || documents.stream().anyMatch(document -> !document.unread().isEmpty());
  }

  /**
   * A pack as used.
   *
   * @param digest SHA-256 over the pack's files, in lower-case hexadecimal
   */
  public record PackInfo(String id, String version, String digest) {}

  /**
   * What a report tells of a rule.
   *
   * @param kind its kind, as rule files call it
   * @param summary one imperative sentence
   * @param level the rule's level before configuration, as its label
   * @param authority the citations it rests on
   * @param suggestions what would mend a finding; may be empty
   * @param link a page about it, or empty
   */
  public record RuleInfo(
      String id,
      String kind,
      String family,
      String summary,
      String level,
      List<Authority> authority,
      List<String> suggestions,
      String link) {}
}
