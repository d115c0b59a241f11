package io.github.medlint.config;

import io.github.medlint.rule.Markets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that somebody has approved, from an {@code evidence.yaml}.
 *
 * @param id its name in the file
 * @param text the approved wording
 * @param evidence what supports it; at least one
 * @param approver who approved it
 * @param expires the last day on which it counts; null if it does not expire
 * @param markets where it may be made; empty for everywhere
 */
public record ApprovedClaim(
    String id,
    String text,
    List<Reference> evidence,
    String approver,
    @Nullable LocalDate expires,
    List<String> markets) {

  public ApprovedClaim {
    evidence = List.copyOf(evidence);
    markets = List.copyOf(markets);
  }

  /**
   * A piece of evidence.
   *
   * @param reference the citation
   * @param page where in it; may be empty
   */
  public record Reference(String reference, String page) {}

  /** Whether it may be made in a market: one that it is approved for, or one below such. */
  public boolean covers(String market) {
    return markets.isEmpty() || Markets.cover(markets, market);
  }
}
