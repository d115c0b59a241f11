package io.github.medlint.engine;

import io.github.medlint.check.LevelPolicy;
import io.github.medlint.config.Configuration;
import io.github.medlint.config.RuleSwitch;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.RuleInfo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The levels that a configuration gives to rules.
 *
 * @param configuration what is configured
 * @param ownPacks packs of the configuration's own directories: in force unless excluded
 * @param day the day that the run speaks of
 */
public record ConfiguredLevels(Configuration configuration, Set<String> ownPacks, LocalDate day)
    implements LevelPolicy {

  @Override
  public Optional<Level> level(RuleInfo rule) {
    if (!has(rule.pack())) {
      return Optional.empty();
    }
    RuleSwitch set = configuration.of(rule.id(), rule.aliases());
    return set == null ? LevelPolicy.AS_WRITTEN.level(rule) : set.level();
  }

  @Override
  public boolean isChosen(RuleInfo rule) {
    return configuration.of(rule.id(), rule.aliases()) != null;
  }

  @Override
  public String whyOff(RuleInfo rule) {
    if (!has(rule.pack())) {
      return "the configuration leaves the pack " + rule.pack() + " out";
    }
    return configuration.of(rule.id(), rule.aliases()) == null
        ? LevelPolicy.AS_WRITTEN.whyOff(rule)
        : "the configuration switches it off";
  }

  /** Whether a pack is in force. */
  public boolean has(String pack) {
    return configuration.packs().has(pack)
        || (ownPacks.contains(pack) && !configuration.packs().exclude().value().contains(pack));
  }
}
