package io.github.medlint.rule;

import java.util.Set;

/** The facts about a draft that can be declared. */
public final class FactNames {

  public static final String MARKETS = "markets";
  public static final String CHANNEL = "channel";
  public static final String ADVERTISER_ROLE = "advertiser-role";

  /** All names, as in {@code medlint.yaml} and in rules. */
  public static final Set<String> ALL =
      Set.of(
          ADVERTISER_ROLE,
          "audience",
          CHANNEL,
          MARKETS,
          "drugs",
          "compounded",
          "product",
          "approved-indication");

  private FactNames() {}
}
