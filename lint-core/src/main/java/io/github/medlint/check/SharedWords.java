package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.match.Hit;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things that share words with a match without looking at the rest of the draft, which
 * may hold a hundred thousand of them. For one thread.
 *
 * @param <T> what stands at a place: a match, a finding, a statement
 */
final class SharedWords<T> {

  /** So many UTF-16 units of a block lie in one cell; most matches lie in one or two. */
  private static final int CELL = 64;

  private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
  private int count;

  /**
   * A thing and its place.
   *
   * @param number how many things were added before it
   */
  record Entry<T>(int number, TextRange range, T thing) {}

  /** Adds a thing that stands where a match does. */
  Entry<T> add(Hit hit, T thing) {
    return add(hit.block(), hit.range(), thing);
  }

  /** Adds a thing that stands in a range of a block's text. */
  Entry<T> add(Block block, TextRange range, T thing) {
    return add(block.index(), range, thing);
  }

  /** Adds a thing that stands in a range of one of several texts. */
  Entry<T> add(int text, TextRange range, T thing) {
    Entry<T> entry = new Entry<>(count++, range, thing);
    for (int cell = cell(range.start()); cell <= cell(range.end()); cell++) {
      cells.computeIfAbsent(key(text, cell), key -> new ArrayList<>(2)).add(entry);
    }
    return entry;
  }

  /** The things that share words with a match, in the order in which they were added. */
  List<T> with(Hit hit) {
    return with(hit.block(), hit.range());
  }

  /** The things that share words with a range of a block's text, in the order of their adding. */
  List<T> with(Block block, TextRange range) {
    return with(block.index(), range);
  }

  /** The things that share words with a range of one of several texts, as they were added. */
  List<T> with(int text, TextRange range) {
    List<T> sharing = new ArrayList<>();
    for (Entry<T> entry : touching(text, range)) {
      if (entry.range.overlaps(range)) {
        sharing.add(entry.thing);
      }
    }
    return sharing;
  }

  /** The first thing added that shares words with a match; null if none does. */
  @Nullable Entry<T> firstWith(Hit hit) {
    return firstWith(hit.block(), hit.range());
  }

  /** The first thing added that shares words with a range of a block's text; null if none does. */
  @Nullable Entry<T> firstWith(Block block, TextRange range) {
    for (Entry<T> entry : touching(block.index(), range)) {
      if (entry.range.overlaps(range)) {
        return entry;
      }
    }
    return null;
  }

  /** The first thing added whose place holds all of a match; null if none does. */
  @Nullable T firstAround(Hit hit) {
    for (Entry<T> entry : touching(hit.block().index(), hit.range())) {
      if (entry.range.contains(hit.range())) {
        return entry.thing;
      }
    }
    return null;
  }

  /** All that may share words with a range or touch it, in the order in which they were added. */
  List<Entry<T>> touching(int text, TextRange range) {
    int first = cell(range.start());
    int last = cell(range.end());
    if (first == last) {
      return cells.getOrDefault(key(text, first), List.of());
    }
    List<Entry<T>> found = new ArrayList<>();
    for (int cell = first; cell <= last; cell++) {
      for (Entry<T> entry : cells.getOrDefault(key(text, cell), List.of())) {
        // What lies in several cells is taken at the first of them.
        if (cell == first || cell(entry.range.start()) == cell) {
          found.add(entry);
        }
      }
    }
    found.sort((a, b) -> Integer.compare(a.number, b.number));
    return found;
  }

  private static int cell(int offset) {
    return offset / CELL;
  }

  private static long key(int text, int cell) {
    return (long) text << Integer.SIZE | cell;
  }
}
