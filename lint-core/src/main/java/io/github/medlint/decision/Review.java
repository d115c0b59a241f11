package io.github.medlint.decision;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.document.Document;
import io.github.medlint.text.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A draft's result once its own marks and the waivers that are about it were heard.
 *
 * @param result with the findings that count, and those about marks of the draft
 * @param decided the findings that do not count
 * @param uses what became of the waivers that are about the draft
 * @param diagnostics what is wrong with marks
 */
public record Review(
    DocumentResult result,
    List<Decided> decided,
    List<WaiverUse> uses,
    List<Diagnostic> diagnostics) {

  public Review {
    decided = List.copyOf(decided);
    uses = List.copyOf(uses);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The review of what nobody decided about. */
  public static Review open(DocumentResult result) {
    return new Review(result, List.of(), List.of(), List.of());
  }

  /**
   * Hears the marks of a draft, then waivers.
   *
   * @param rules the ids of all rules that there are
   * @param asOf the day that is spoken of
   */
  public static Review of(
      Document document,
      DocumentResult result,
      List<Waiver> waivers,
      Set<String> rules,
      LocalDate asOf) {
    AllowanceReader.Read marks = AllowanceReader.read(document, rules);
    if (marks.allowances().isEmpty() && waivers.isEmpty()) {
      return new Review(result, List.of(), List.of(), marks.diagnostics());
    }
    AllowedFindings allowed = new AllowedFindings(document, marks.allowances(), asOf);
    List<Finding> left = allowed.left(result.findings());
    WaivedFindings waived = new WaivedFindings(document, waivers, asOf);
    left = waived.left(left, allowed.decided());
    List<Decided> decided = new ArrayList<>(allowed.decided());
    decided.addAll(waived.decided());
    return new Review(result.with(left), decided, waived.uses(), marks.diagnostics());
  }

  /** Faults of the waivers of several drafts, by file and place. */
  public static List<DocumentResult> faults(Collection<WaiverUse> uses) {
    return WaiverFaults.of(uses);
  }
}
