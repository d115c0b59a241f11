package io.github.medlint.report;

import io.github.medlint.check.Claim;
import io.github.medlint.check.ClaimApproval;
import io.github.medlint.check.StatementAnswer.Status;
import io.github.medlint.rule.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The report in one line. */
public final class SummaryLine {

  private SummaryLine() {}

  public static String of(Summary summary) {
    List<String> parts = new ArrayList<>();
    parts.add(found(summary) + " in " + count(summary.documents(), "file"));
    add(parts, summary.hidden());
    summary.decided().forEach((kind, count) -> add(parts, count, "finding", kind.label()));
    add(parts, summary.count(Status.MISSING), "statement", "missing");
    for (Status status :
        List.of(Status.CONTRADICTED, Status.ALTERED, Status.INCOMPLETE, Status.DISTANT)) {
      add(parts, summary.count(status), "statement", status.label());
    }
    add(parts, summary.count(Status.UNDETERMINED), "statement", "undetermined");
    add(parts, summary.unreadFiles(), "file", "not read");
    add(parts, summary.unreadParts(), "part", "not read");
    add(parts, summary.notRun(), "rule", "not run");
    add(parts, summary.diagnostics(), "problem", "met");
    return String.join("; ", parts) + ". " + OwnMark.LAST_WORDS;
  }

  public static String notRequired(int count) {
    return count(count, "statement") + " not required (the JSON report gives the reasons)";
  }

  /** What was not checked at all; empty if nothing. */
  public static String left(Appendix appendix) {
    List<String> parts = new ArrayList<>();
    add(parts, appendix.needsHuman().size(), "rule", "left to a human");
    add(parts, appendix.disabled().size(), "rule", "switched off as shipped");
    return parts.isEmpty() ? "" : String.join("; ", parts) + " (the JSON report gives the reasons)";
  }

  /** How many claims were held against the approved ones, and how they stand; empty if none was. */
  public static String claims(List<Claim> claims) {
    Map<ClaimApproval.Status, Integer> counts = new EnumMap<>(ClaimApproval.Status.class);
    for (Claim claim : claims) {
      counts.merge(claim.approval().status(), 1, Integer::sum);
    }
    if (claims.isEmpty() || counts.containsKey(ClaimApproval.Status.NO_REGISTER)) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((status, count) -> parts.add(count + " " + status.label()));
    return count(claims.size(), "claim") + ": " + String.join(", ", parts);
  }

  private static String found(Summary summary) {
    int all = 0;
    for (Level level : Level.values()) {
      all += summary.count(level);
    }
    if (all > 0) {
      return told(Level.ERROR, summary.count(Level.ERROR))
          + ", "
          + told(Level.WARNING, summary.count(Level.WARNING))
          + ", "
          + told(Level.ADVICE, summary.count(Level.ADVICE));
    }
    return summary.hidden().isEmpty() ? "no findings" : "no findings shown";
  }

  private static void add(List<String> parts, Map<Level, Integer> hidden) {
    if (!hidden.isEmpty()) {
      List<String> levels = new ArrayList<>();
      hidden.forEach((level, count) -> levels.add(told(level, count)));
      parts.add(String.join(", ", levels) + " not shown");
    }
  }

  private static void add(List<String> parts, int count, String what, String how) {
    if (count > 0) {
      parts.add(count(count, what) + " " + how);
    }
  }

  private static String told(Level level, int count) {
    return level == Level.ADVICE ? count + " advice" : count(count, level.label());
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
