package io.github.medlint.report;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.NotRun;
import io.github.medlint.text.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * All that a run has to say. Writers read it and add nothing.
 *
 * @param version the tool's version
 * @param packs the packs in force, by id
 * @param documents by path
 * @param notRun rules that could not run, by rule
 * @param diagnostics mistakes met on the way, in the order of their files
 * @param rules what the loaded rules say of themselves, by id
 */
public record Report(
    String version,
    List<PackInfo> packs,
    List<DocumentResult> documents,
    List<NotRun> notRun,
    List<Diagnostic> diagnostics,
    Map<String, RuleInfo> rules) {

  public Report {
    packs = List.copyOf(packs);
    documents = List.copyOf(documents);
    notRun = List.copyOf(notRun);
    diagnostics = List.copyOf(diagnostics);
    rules = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(rules));
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
   * @param summary one imperative sentence
   * @param level the rule's level before configuration, as its label
   * @param authority the citations it rests on
   * @param suggestions what would mend a finding; may be empty
   * @param link a page about it, or empty
   */
  public record RuleInfo(
      String id,
      String family,
      String summary,
      String level,
      List<io.github.medlint.knowledge.Authority> authority,
      List<String> suggestions,
      String link) {}
}
