package io.github.medlint.run;

import io.github.medlint.check.DocumentResult;
import io.github.medlint.check.NotRun;
import io.github.medlint.decision.DecisionFault;
import io.github.medlint.engine.Engine;
import io.github.medlint.report.Report;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.run.settings.ConfiguredSettings;
import io.github.medlint.text.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts a report together. */
final class ReportParts {

  /** How a report calls the step that was not taken. */
  private static final String PARSING = "parsing of sentences whose words leave a doubt";

  private ReportParts() {}

  static Report report(
      String version,
      List<Engine> engines,
      Collection<ConfiguredSettings> settings,
      Set<String> markets,
      List<DocumentResult> documents,
      LocalDate asOf,
      List<Diagnostic> diagnostics) {
    Map<String, Report.PackInfo> packs = new TreeMap<>();
    Map<String, NotRun> notRun = new TreeMap<>();
    Map<String, Report.RuleInfo> rules = new TreeMap<>();
    for (DecisionFault fault : DecisionFault.values()) {
      if (documents.stream().anyMatch(one -> one.findings().stream().anyMatch(fault::isTold))) {
        rules.put(fault.id(), told(fault));
      }
    }
    UncheckedRules unchecked = new UncheckedRules(settings, markets);
    StaleFacts stale = new StaleFacts(documents, asOf);
    for (Engine engine : engines) {
      stale.add(engine.library().knowledge());
      for (Pack pack : engine.library().packs()) {
        if (inForce(pack, settings)) {
          packs.put(
              pack.id() + ' ' + pack.digest(),
              new Report.PackInfo(pack.id(), pack.version(), pack.digest()));
          unchecked.add(pack);
          for (Rule rule : pack.rules()) {
            rules.put(rule.id(), told(rule));
          }
        }
      }
      for (Map.Entry<String, String> broken : engine.library().broken().entrySet()) {
        notRun.put(broken.getKey(), new NotRun(broken.getKey(), broken.getValue()));
      }
      for (NotRun rule : engine.linter().notRun()) {
        notRun.putIfAbsent(rule.rule(), rule);
      }
      String unparsed = engine.assertions().unavailable();
      if (unparsed != null) {
        notRun.put(PARSING, new NotRun(PARSING, unparsed));
      }
    }
    return new Report(
        version,
        new ArrayList<>(packs.values()),
        documents,
        new ArrayList<>(notRun.values()),
        diagnostics,
        rules,
        Map.of(),
        unchecked.appendix(stale.list()),
        List.of(),
        List.of());
  }

  private static boolean inForce(Pack pack, Collection<ConfiguredSettings> settings) {
    for (ConfiguredSettings one : settings) {
      if (one.levels().has(pack.id())) {
        return true;
      }
    }
    return false;
  }

  private static Report.RuleInfo told(DecisionFault fault) {
    return new Report.RuleInfo(
        fault.id(),
        DecisionFault.FAMILY,
        DecisionFault.FAMILY,
        fault.summary(),
        fault.level().label(),
        List.of(),
        List.of(fault.mends()),
        "");
  }

  private static Report.RuleInfo told(Rule rule) {
    RuleInfo info = rule.info();
    return new Report.RuleInfo(
        info.id(),
        rule.kind(),
        info.family(),
        info.summary(),
        info.level().label(),
        info.authority(),
        info.suggestions(),
        info.link());
  }
}
