package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things that stand in the same unit of a draft as a match, without looking at the rest
 * of the draft. For one thread.
 *
 * @param <T> what stands at a place: a match, a mention
 */
final class SameUnit<T> {

  private final Unit unit;
  private final Map<Object, List<T>> things = new HashMap<>();

  private SameUnit(Unit unit) {
    this.unit = unit;
  }

  /** The things, which stand where {@code hit} tells. */
  static <T> SameUnit<T> of(Unit unit, List<T> things, Function<T, Hit> hit) {
    SameUnit<T> same = new SameUnit<>(unit);
    for (T thing : things) {
      Object key = key(hit.apply(thing), unit);
      if (key != null) {
        same.things.computeIfAbsent(key, k -> new ArrayList<>()).add(thing);
      }
    }
    return same;
  }

  /** Matches by their unit. */
  static SameUnit<Hit> of(Unit unit, List<Hit> hits) {
    return of(unit, hits, hit -> hit);
  }

  /** The things in the unit of a match, in the order in which they were given. */
  List<T> with(Hit hit) {
    Object key = key(hit, unit);
    return key == null ? List.of() : things.getOrDefault(key, List.of());
  }

  /** What two matches of one unit have in common; null if one stands in no such unit. */
  static @Nullable Object key(Hit hit, Unit unit) {
    if (unit != Unit.SENTENCE) {
      return key(hit.block(), unit);
    }
    Sentence sentence = hit.sentence();
    return sentence == null
        ? null
        : (Object) ((long) hit.block().index() << Integer.SIZE | sentence.range().start());
  }

  /** What two blocks of one unit have in common; all of a block counts as one sentence. */
  static Object key(Block block, Unit unit) {
    return switch (unit) {
      case SENTENCE, BLOCK -> block.index();
      case SECTION -> block.section();
      case DOCUMENT -> unit;
    };
  }
}
