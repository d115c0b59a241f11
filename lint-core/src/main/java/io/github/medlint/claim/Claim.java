package io.github.medlint.claim;

import io.github.medlint.lexicon.Direction;
import io.github.medlint.lexicon.Frame;
import io.github.medlint.lexicon.Strength;
import io.github.medlint.match.Hit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a sentence says of what is sold.
 *
 * @param frame what it says in the most general terms
 * @param kind of its words within the frame: {@code comparator}; empty if they have none
 * @param product the class of product that it is about: {@code supplement}; empty if none is told
 * @param direction where its effect moves; null if it tells of no effect
 * @param targets the kinds of what it is done to: {@code disease}, {@code symptom} …; empty if
 *     nothing is named
 * @param strength how much its words promise
 * @param weight the points that its own words bring
 * @param words where its words stand
 */
public record Claim(
    Frame frame,
    String kind,
    String product,
    @Nullable Direction direction,
    Set<String> targets,
    Strength strength,
    int weight,
    Hit words) {

  public Claim {
    targets = Set.copyOf(targets);
  }
}
