package io.github.medlint.config;

import java.util.List;

/**
 * Which rule packs a configuration asks for.
 *
 * @param include ids of packs; {@code all} alone stands for every pack
 * @param exclude ids of packs that are left out of these
 * @param directories further rule libraries, relative to the configuration file
 */
public record PackChoice(
    Setting<List<String>> include,
    Setting<List<String>> exclude,
    Setting<List<String>> directories) {

  /** The word for every pack. */
  public static final String ALL = "all";

  /** Every pack, none left out, no further library. */
  public static final PackChoice DEFAULT =
      new PackChoice(
          Setting.byDefault(List.of(ALL)),
          Setting.byDefault(List.of()),
          Setting.byDefault(List.of()));

  /** Whether the rules of a pack are in force. */
  public boolean has(String pack) {
    List<String> included = include.value();
    return (included.contains(ALL) || included.contains(pack)) && !exclude.value().contains(pack);
  }
}
