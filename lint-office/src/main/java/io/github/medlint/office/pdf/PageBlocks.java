package io.github.medlint.office.pdf;

import io.github.medlint.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Puts segments in reading order together to blocks: lines below each other in one column, without
 * white space between them; and tells cells of tables.
 */
final class PageBlocks {

  /** Baselines of lines of one block are no farther apart, in letter sizes. */
  private static final float LEADING = 1.9f;

  private final List<List<Segment>> blocks = new ArrayList<>();
  private final Set<Segment> cells = Collections.newSetFromMap(new IdentityHashMap<>());

  PageBlocks(List<Segment> ordered) {
    cells(ordered);
    for (Segment segment : ordered) {
      List<Segment> block = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (block != null && goesOn(block, segment)) {
        block.add(segment);
      } else {
        blocks.add(new ArrayList<>(List.of(segment)));
      }
    }
  }

  /** The blocks, each of one or more lines. */
  List<List<Segment>> blocks() {
    return blocks;
  }

  boolean isCell(Segment segment) {
    return cells.contains(segment);
  }

  private boolean goesOn(List<Segment> block, Segment segment) {
    Segment last = block.get(block.size() - 1);
    if (last.turn() != segment.turn()) {
      return false;
    }
    if (segment.onRowOf(last)) {
      return isMarker(last) && segment.x() > last.end();
    }
    float down = segment.baseline() - last.baseline();
    float size = Math.max(last.size(), segment.size());
    boolean sameSize = Math.abs(last.size() - segment.size()) <= 0.12f * size;
    boolean below = down > 0.5f * size && down <= LEADING * size;
    boolean sameKind = isCell(last) == isCell(segment);
    return below && sameSize && sameKind && beneath(block, segment);
  }

  /** Whether a line stands under some line of a block; an item's text may be set in. */
  private static boolean beneath(List<Segment> block, Segment segment) {
    Segment last = block.get(block.size() - 1);
    return last.overlaps(segment) || Math.abs(last.x() - segment.x()) < 4 * segment.size();
  }

  /** A bullet or a number that stands apart from its item's words. */
  static boolean isMarker(Segment segment) {
    Label label = Label.of(segment.text() + " x");
    return label != null && label.length() == segment.text().length() + 1;
  }

  /** Marks segments that stand side by side with others, in rows that are alike. */
  private void cells(List<Segment> ordered) {
    List<List<Segment>> rows = new ArrayList<>();
    for (Segment segment : ordered) {
      List<Segment> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row != null && segment.onRowOf(row.get(0))) {
        row.add(segment);
      } else {
        rows.add(new ArrayList<>(List.of(segment)));
      }
    }
    for (List<Segment> row : rows) {
      List<Segment> words = row.stream().filter(segment -> !isMarker(segment)).toList();
      if (words.size() > 1) {
        cells.addAll(words);
      }
    }
  }
}
