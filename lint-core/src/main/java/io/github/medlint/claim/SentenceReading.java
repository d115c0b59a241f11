package io.github.medlint.claim;

import java.util.List;
import java.util.Map;

/**
 * What a sentence claims.
 *
 * @param claims all its claims, the one that weighs most first; empty if it makes none
 * @param signs by name what tells for and against a claim, with a measure from 0 to 1
 * @param points what the signs weigh together
 */
public record SentenceReading(List<Claim> claims, Map<String, Double> signs, int points) {

  public SentenceReading {
    claims = List.copyOf(claims);
    signs = Map.copyOf(signs);
  }

  /** The claim that weighs most. */
  public Claim leading() {
    return claims.get(0);
  }
}
