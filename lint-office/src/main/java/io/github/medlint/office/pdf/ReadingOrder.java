package io.github.medlint.office.pdf;

import io.github.medlint.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which people read the segments of a page. In most files it is the order of drawing,
 * column by column; where a program drew line by line across columns, or in no order at all, the
 * columns are found by the white space between them.
 */
final class ReadingOrder {

  /** Two columns have at least so many lines side by side. */
  private static final int LINES = 4;

  /** A line of a column of text has so many letters; a cell of a table has fewer. */
  private static final int LETTERS = 22;

  private static final int DEPTH = 30;

  private ReadingOrder() {}

  static List<Segment> of(List<Segment> drawn) {
    List<Segment> all = new ArrayList<>();
    for (int turn : drawn.stream().mapToInt(Segment::turn).distinct().sorted().toArray()) {
      List<Segment> same = drawn.stream().filter(segment -> segment.turn() == turn).toList();
      all.addAll(isChaotic(same) ? cut(same, 0) : columnwise(same));
    }
    return all;
  }

  /** Whether drawing often goes up the page without going on to the right. */
  private static boolean isChaotic(List<Segment> drawn) {
    int jumps = 0;
    for (int i = 1; i < drawn.size(); i++) {
      Segment before = drawn.get(i - 1);
      Segment segment = drawn.get(i);
      boolean up = segment.baseline() < before.baseline() - 2 * before.size();
      jumps += up && segment.x() < before.end() ? 1 : 0;
    }
    return jumps > 3 && jumps * 12 > drawn.size();
  }

  /** Puts lines that were drawn across columns into columns, run by run. */
  private static List<Segment> columnwise(List<Segment> drawn) {
    List<Segment> order = new ArrayList<>();
    List<List<Segment>> run = new ArrayList<>();
    for (List<Segment> row : rows(drawn)) {
      if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), row)) {
        flush(run, order);
      }
      run.add(row);
    }
    flush(run, order);
    return order;
  }

  /** Segments that were drawn one after the other on one line, from left to right. */
  private static List<List<Segment>> rows(List<Segment> drawn) {
    List<List<Segment>> rows = new ArrayList<>();
    for (Segment segment : drawn) {
      List<Segment> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      Segment before = row == null ? null : row.get(row.size() - 1);
      if (row != null && before != null && segment.onRowOf(before) && segment.x() >= before.end()) {
        row.add(segment);
      } else {
        rows.add(new ArrayList<>(List.of(segment)));
      }
    }
    return rows;
  }

  private static boolean goesOn(List<Segment> above, List<Segment> row) {
    Segment first = row.get(0);
    Segment before = above.get(0);
    float down = first.baseline() - before.baseline();
    return row.size() > 1
        && above.size() == row.size()
        && down > 0
        && down < 3 * first.size()
        && aligned(above, row);
  }

  private static boolean aligned(List<Segment> above, List<Segment> row) {
    for (int i = 0; i < row.size(); i++) {
      if (Math.abs(above.get(i).x() - row.get(i).x()) > 2 * row.get(i).size()) {
        return false;
      }
    }
    return true;
  }

  private static void flush(List<List<Segment>> run, List<Segment> order) {
    if (run.size() >= LINES && areProse(run)) {
      int columns = run.get(0).size();
      for (int column = 0; column < columns; column++) {
        for (List<Segment> row : run) {
          order.add(row.get(column));
        }
      }
    } else {
      run.forEach(order::addAll);
    }
    run.clear();
  }

  /** Whether all columns of a run hold lines of text rather than cells. */
  private static boolean areProse(List<List<Segment>> run) {
    for (int column = 0; column < run.get(0).size(); column++) {
      int letters = 0;
      float widest = 0;
      float width = 0;
      for (List<Segment> row : run) {
        Segment segment = row.get(column);
        letters += segment.text().length();
        widest = Math.max(widest, segment.width());
        width += segment.width();
      }
      if (letters < LETTERS * run.size() || width < 0.7f * widest * run.size()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Cuts a page along its widest white space, again and again. See Nagy and Seth, <em>Hierarchical
   * representation of optically scanned documents</em>, 1984.
   */
  private static List<Segment> cut(List<Segment> segments, int depth) {
    if (segments.size() < 2 || depth > DEPTH) {
      return sorted(segments);
    }
    Gap across = gap(segments, false);
    Gap down = gap(segments, true);
    float size = (float) segments.stream().mapToDouble(Segment::size).average().orElse(10);
    boolean columns = down.width > 1.2f * size && down.width > 0.8f * across.width;
    Gap best = columns ? down : across;
    if (best.width <= (columns ? 1.2f : 0.5f) * size) {
      return sorted(segments);
    }
    List<Segment> first = new ArrayList<>();
    List<Segment> second = new ArrayList<>();
    for (Segment segment : segments) {
      float start = columns ? segment.x() : segment.baseline() - segment.size();
      (start < best.at ? first : second).add(segment);
    }
    List<Segment> order = new ArrayList<>(cut(first, depth + 1));
    order.addAll(cut(second, depth + 1));
    return order;
  }

  private record Gap(float at, float width) {}

  /** The widest white space: between columns if {@code down}, else between lines. */
  private static Gap gap(List<Segment> segments, boolean down) {
    List<float[]> spans = new ArrayList<>();
    for (Segment segment : segments) {
      spans.add(
          down
              ? new float[] {segment.x(), segment.end()}
              : new float[] {
                segment.baseline() - segment.size(), segment.baseline() + 0.25f * segment.size()
              });
    }
    spans.sort((a, b) -> Float.compare(a[0], b[0]));
    float end = spans.get(0)[1];
    Gap widest = new Gap(0, 0);
    for (float[] span : spans) {
      if (span[0] - end > widest.width) {
        widest = new Gap((span[0] + end) / 2, span[0] - end);
      }
      end = Math.max(end, span[1]);
    }
    return widest;
  }

  /** By lines, and in each from left to right; letters of one line do not stand on it exactly. */
  private static List<Segment> sorted(List<Segment> segments) {
    List<Segment> byLine = new ArrayList<>(segments);
    byLine.sort(Comparator.comparingDouble(Segment::baseline));
    List<Segment> sorted = new ArrayList<>();
    List<Segment> row = new ArrayList<>();
    for (Segment segment : byLine) {
      if (!row.isEmpty() && !segment.onRowOf(row.get(0))) {
        row.sort(Comparator.comparingDouble(Segment::x));
        sorted.addAll(row);
        row.clear();
      }
      row.add(segment);
    }
    row.sort(Comparator.comparingDouble(Segment::x));
    sorted.addAll(row);
    return sorted;
  }
}
