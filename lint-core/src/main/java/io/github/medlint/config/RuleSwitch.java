package io.github.medlint.config;

import io.github.medlint.rule.Level;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a configuration may say about a rule: the level at which it reports, or that it is off. */
public enum RuleSwitch {
  ERROR(Level.ERROR),
  WARNING(Level.WARNING),
  ADVICE(Level.ADVICE),
  OFF(null);

  private final @Nullable Level level;

  RuleSwitch(@Nullable Level level) {
    this.level = level;
  }

  /** The level; empty if the rule is off. */
  public Optional<Level> level() {
    return Optional.ofNullable(level);
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All, by label. */
  static Map<String, RuleSwitch> byLabel() {
    Map<String, RuleSwitch> all = new LinkedHashMap<>();
    for (RuleSwitch one : values()) {
      all.put(one.label(), one);
    }
    return all;
  }
}
