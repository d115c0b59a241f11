package io.github.medlint.rule.pattern;

import io.github.medlint.lexicon.Direction;
import io.github.medlint.lexicon.Frame;
import io.github.medlint.lexicon.Strength;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which claims a rule asks for.
 *
 * @param frames what they say; any if empty
 * @param kinds kinds of words within the frame; any if empty
 * @param products classes of product that they are about; any or none if empty
 * @param directions where their effect moves; any if empty
 * @param targets kinds of what it is done to, one of which must be named; any or nothing if empty
 * @param strengths how much their words promise; any if empty
 * @param atLeast the points that the sentence needs; null for the bar of the lexicon
 */
public record ClaimQuery(
    Set<Frame> frames,
    Set<String> kinds,
    Set<String> products,
    Set<Direction> directions,
    Set<String> targets,
    Set<Strength> strengths,
    @Nullable Integer atLeast) {

  public ClaimQuery {
    frames = Set.copyOf(frames);
    kinds = Set.copyOf(kinds);
    products = Set.copyOf(products);
    directions = Set.copyOf(directions);
    targets = Set.copyOf(targets);
    strengths = Set.copyOf(strengths);
  }
}
