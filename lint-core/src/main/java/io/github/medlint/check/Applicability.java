package io.github.medlint.check;

import io.github.medlint.config.Facts;
import io.github.medlint.rule.FactNames;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Pack;
import io.github.medlint.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rules apply to a piece of copy, and at which level.
 *
 * @param packs all packs by id
 * @param facts what is declared about the copy
 * @param levels the level of each rule under the configuration
 */
record Applicability(Map<String, Pack> packs, Facts facts, LevelPolicy levels) {

  /** The level of a rule for this copy; empty if it does not apply or is off. */
  Optional<Level> level(RuleInfo rule) {
    return isForMarket(rule) && isForChannel(rule) && !facts.contradicts(rule.applies())
        ? levels.level(rule).map(level -> weighed(rule, level))
        : Optional.empty();
  }

  private Level weighed(RuleInfo rule, Level level) {
    return levels.isChosen(rule) ? level : grounds().weigh(rule, level);
  }

  /** Whether somebody chose the rule's level. */
  boolean isChosen(RuleInfo rule) {
    return levels.isChosen(rule);
  }

  /** What the grounds of rules are worth for this copy. */
  Grounds grounds() {
    return new Grounds(facts, levels.day());
  }

  /** Why a rule has no level for this copy, in words that complete a sentence. */
  String whyOff(RuleInfo rule) {
    Pack pack = packs.get(rule.pack());
    if (pack != null && !isForMarket(rule)) {
      return "its pack is for " + or(pack.markets()) + ", not for " + or(facts.markets());
    }
    if (pack != null && !isForChannel(rule)) {
      List<String> channels = facts.of(FactNames.CHANNEL);
      return "its pack is for copy whose channel is "
          + or(pack.channels())
          + ", and here it is "
          + (channels.isEmpty() ? "not declared" : or(channels));
    }
    for (Map.Entry<String, Set<String>> wanted : new TreeMap<>(rule.applies()).entrySet()) {
      if (facts.contradicts(Map.ofEntries(wanted))) {
        return "it is for copy whose "
            + wanted.getKey()
            + " is "
            + or(List.copyOf(new TreeSet<>(wanted.getValue())))
            + ", not "
            + String.join(", ", facts.of(wanted.getKey()));
      }
    }
    return levels.whyOff(rule);
  }

  private static String or(List<String> values) {
    return String.join(" or ", values);
  }

  private boolean isForChannel(RuleInfo rule) {
    Pack pack = packs.get(rule.pack());
    return pack != null && pack.appliesToChannels(facts.of(FactNames.CHANNEL));
  }

  private boolean isForMarket(RuleInfo rule) {
    Pack pack = packs.get(rule.pack());
    return pack != null && facts.markets().stream().anyMatch(pack::appliesTo);
  }
}
