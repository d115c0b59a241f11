package io.github.medlint.rule;

import java.util.Collection;

/** How markets lie in one another: {@code us-fl} lies below {@code us}. */
public final class Markets {

  private Markets() {}

  /** Whether {@code market} is one of {@code some} or lies below one of them. */
  public static boolean cover(Collection<String> some, String market) {
    return some.stream().anyMatch(own -> market.equals(own) || market.startsWith(own + "-"));
  }
}
