package io.github.medlint.rule;

import java.util.List;

/**
 * A pack of rules.
 *
 * @param id its folder's name
 * @param version as its {@code pack.yaml} says
 * @param title for people
 * @param markets the markets it is for, such as {@code us} and {@code us-fl}
 * @param digest SHA-256 over its files, in lower-case hexadecimal
 * @param rules by id
 * @param needsHuman rules of the same ground that copy alone cannot decide, by id
 */
public record Pack(
    String id,
    String version,
    String title,
    List<String> markets,
    String digest,
    List<Rule> rules,
    List<NeedsHuman> needsHuman) {

  public Pack {
    markets = List.copyOf(markets);
    rules = List.copyOf(rules);
    needsHuman = List.copyOf(needsHuman);
  }

  /** The same pack with other rules. */
  public Pack with(List<Rule> others) {
    return new Pack(id, version, title, markets, digest, others, needsHuman);
  }

  /** Whether it applies when copy is meant for {@code market}: itself or something above it. */
  public boolean appliesTo(String market) {
    return markets.stream().anyMatch(own -> market.equals(own) || market.startsWith(own + "-"));
  }
}
