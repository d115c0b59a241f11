package io.github.medlint.report;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.Finding;
import io.github.medlint.check.StatementAnswer;
import io.github.medlint.check.UnreadPart;
import io.github.medlint.decision.Decision;
import io.github.medlint.rule.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of a report.
 *
 * @param documents all drafts
 * @param documentsWithFindings those with at least one
 * @param levels findings by level; every level is there
 * @param families findings by family
 * @param authorities findings by the kind of their first authority
 * @param statements answers by status; every status is there
 * @param unreadFiles drafts that were not read at all
 * @param unreadParts parts of drafts that were not read
 * @param filesNotRead files that walks met, that may hold copy and that no reader reads
 * @param notRun rules that could not run
 * @param diagnostics mistakes met on the way
 * @param hidden findings that are left out, by level; none of them is in another count
 * @param decided findings that were decided about, by how; none of them is in another count
 */
public record Summary(
    int documents,
    int documentsWithFindings,
    Map<Level, Integer> levels,
    Map<String, Integer> families,
    Map<String, Integer> authorities,
    Map<StatementAnswer.Status, Integer> statements,
    int unreadFiles,
    int unreadParts,
    int filesNotRead,
    int notRun,
    int diagnostics,
    Map<Level, Integer> hidden,
    Map<Decision.Kind, Integer> decided) {

  public static Summary of(Report report) {
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      levels.put(level, 0);
    }
    Map<StatementAnswer.Status, Integer> statements = new EnumMap<>(StatementAnswer.Status.class);
    for (StatementAnswer.Status status : StatementAnswer.Status.values()) {
      statements.put(status, 0);
    }
    Map<String, Integer> families = new TreeMap<>();
    Map<String, Integer> authorities = new TreeMap<>();
    int withFindings = 0;
    int unreadFiles = 0;
    int unreadParts = 0;
    for (DocumentResult document : report.documents()) {
      withFindings += document.findings().isEmpty() ? 0 : 1;
      for (UnreadPart part : document.unread()) {
        unreadFiles += part.place() == null ? 1 : 0;
        unreadParts += part.place() == null ? 0 : 1;
      }
      for (Finding finding : document.findings()) {
        levels.merge(finding.level(), 1, Integer::sum);
        families.merge(finding.family(), 1, Integer::sum);
        if (!finding.authority().isEmpty()) {
          authorities.merge(finding.authority().get(0).kind().label(), 1, Integer::sum);
        }
      }
      for (StatementAnswer answer : document.statements()) {
        statements.merge(answer.status(), 1, Integer::sum);
      }
    }
    Map<Decision.Kind, Integer> decided = new EnumMap<>(Decision.Kind.class);
    report.decided().forEach(one -> decided.merge(one.decision().kind(), 1, Integer::sum));
    return new Summary(
        report.documents().size(),
        withFindings,
        levels,
        families,
        authorities,
        statements,
        unreadFiles,
        unreadParts,
        report.notRead().stream().filter(NotRead::mayHoldCopy).mapToInt(NotRead::count).sum(),
        report.notRun().size(),
        report.diagnostics().size(),
        report.hidden(),
        decided);
  }

  int count(Level level) {
    return levels.getOrDefault(level, 0);
  }

  int count(StatementAnswer.Status status) {
    return statements.getOrDefault(status, 0);
  }
}
