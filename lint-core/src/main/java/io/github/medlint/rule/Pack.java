package io.github.medlint.rule;

import java.util.Collections;
import java.util.List;

/**
 * A pack of rules.
 *
 * @param id its folder's name
 * @param version as its {@code pack.yaml} says
 * @param title for people
 * @param markets the markets it is for, such as {@code us} and {@code us-fl}
 * @param channels the channels it is for, such as {@code google-ads}; if there are any, it applies
 *     only to copy that is declared for one of them
 * @param digest SHA-256 over its files, in lower-case hexadecimal
 * @param rules by id
 * @param needsHuman rules of the same ground that copy alone cannot decide, by id
 */
public record Pack(
    String id,
    String version,
    String title,
    List<String> markets,
    List<String> channels,
    String digest,
    List<Rule> rules,
    List<NeedsHuman> needsHuman) {

  public Pack {
    markets = List.copyOf(markets);
    channels = List.copyOf(channels);
    rules = List.copyOf(rules);
    needsHuman = List.copyOf(needsHuman);
  }

  /** The same pack with other rules. */
  public Pack with(List<Rule> others) {
    return new Pack(id, version, title, markets, channels, digest, others, needsHuman);
  }

  /** Whether it applies when copy is meant for {@code market}: itself or something above it. */
  public boolean appliesTo(String market) {
    return Markets.cover(markets, market);
  }

  /**
   * Whether it applies to copy that is declared for {@code channels}, of which there may be none.
   */
  public boolean appliesToChannels(List<String> channels) {
    return this.channels.isEmpty() || !Collections.disjoint(this.channels, channels);
  }
}
