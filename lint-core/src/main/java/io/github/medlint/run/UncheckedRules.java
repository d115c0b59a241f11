package io.github.medlint.run;

import io.github.medlint.report.Appendix;
import io.github.medlint.report.StaleFact;
import io.github.medlint.rule.NeedsHuman;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.RuleInfo;
import io.github.medlint.run.settings.ConfiguredSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers what the packs that apply to a run ask and the run did not check. */
final class UncheckedRules {

  private final Collection<ConfiguredSettings> settings;
  private final Set<String> markets;
  private final Map<String, Appendix.Unchecked> needsHuman = new TreeMap<>();
  private final Map<String, Appendix.Unchecked> disabled = new TreeMap<>();

  /**
   * Nothing yet.
   *
   * @param markets the markets that drafts were checked for
   */
  UncheckedRules(Collection<ConfiguredSettings> settings, Set<String> markets) {
    this.settings = settings;
    this.markets = markets;
  }

  /** Adds what a pack in force leaves unchecked, if it applies to a market of the run. */
  void add(Pack pack) {
    if (markets.stream().noneMatch(pack::appliesTo)) {
      return;
    }
    for (NeedsHuman rule : pack.needsHuman()) {
      needsHuman.put(
          pack.id() + ' ' + rule.id(),
          new Appendix.Unchecked(rule.id(), pack.id(), rule.summary(), rule.why()));
    }
    for (Rule rule : pack.rules()) {
      RuleInfo info = rule.info();
      if (!info.enabled() && isOff(info)) {
        disabled.put(
            pack.id() + ' ' + info.id(),
            new Appendix.Unchecked(info.id(), pack.id(), info.summary(), info.disabledBecause()));
      }
    }
  }

  private boolean isOff(RuleInfo rule) {
    return settings.stream().allMatch(one -> one.levels().level(rule).isEmpty());
  }

  Appendix appendix(List<StaleFact> stale) {
    return new Appendix(
        new ArrayList<>(needsHuman.values()), new ArrayList<>(disabled.values()), stale);
  }
}
