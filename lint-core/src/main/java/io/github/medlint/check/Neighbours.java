package io.github.medlint.check;

import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import io.github.medlint.text.Ordered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells of matches whether some others stand close enough to belong together. */
final class Neighbours {

  private final Unit unit;
  private final @Nullable Integer near;
  private final Map<Object, List<Other>> others = new HashMap<>();

  /**
   * One of the others.
   *
   * @param reaching of it and those of its unit before it, the one that ends last
   */
  private record Other(Hit hit, Hit reaching) {}

  /**
   * @param hits the others
   * @param near within how many words of one block; null for any distance in the unit
   */
  Neighbours(List<Hit> hits, Unit unit, @Nullable Integer near) {
    this.unit = near == null || unit == Unit.SENTENCE ? unit : Unit.BLOCK;
    this.near = near;
    List<Hit> inOrder = new ArrayList<>(hits);
    inOrder.sort(Hit::inReadingOrder);
    for (Hit hit : inOrder) {
      Object key = SameUnit.key(hit, this.unit);
      if (key != null) {
        add(hit, others.computeIfAbsent(key, k -> new ArrayList<>()));
      }
    }
  }

  private static void add(Hit hit, List<Other> into) {
    Hit reaching = into.isEmpty() ? hit : into.get(into.size() - 1).reaching;
    boolean further = hit.range().end() > reaching.range().end();
    into.add(new Other(hit, further ? hit : reaching));
  }

  /** Whether one of the others stands together with a match. */
  boolean has(Hit hit) {
    Object key = SameUnit.key(hit, unit);
    List<Other> there = key == null ? null : others.get(key);
    if (there == null || near == null) {
      return there != null;
    }
    // None is nearer than the first that starts behind it and that of the rest which ends last.
    int behind = behind(hit, there);
    return (behind > 0 && Distance.within(near, hit, there.get(behind - 1).reaching))
        || (behind < there.size() && Distance.within(near, hit, there.get(behind).hit));
  }

  private static int behind(Hit hit, List<Other> there) {
    int start = hit.range().start();
    return Ordered.first(there.size(), i -> there.get(i).hit.range().start() > start);
  }
}
