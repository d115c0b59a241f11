package io.github.medlint.office.pdf;

import io.github.medlint.document.Location;
import io.github.medlint.document.Location.Box;
import io.github.medlint.office.flow.Locator;
import io.github.medlint.office.pdf.page.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where each letter of a paragraph stands: its page, and its box in the line. */
final class PdfLocator implements Locator {

  /** A stretch of a line: letters of the paragraph from {@code start} on come from it. */
  private record Line(int start, Segment segment, int from) {}

  private final List<Line> lines = new ArrayList<>();
  private int[] starts = new int[0];
  private int letters;

  void add(Segment segment, int from, int end) {
    lines.add(new Line(letters, segment, from));
    letters += end - from;
  }

  /** A letter that the line's end stands for. */
  void addSpace() {
    letters++;
  }

  void cutLast() {
    letters--;
  }

  /** Makes ready for questions. */
  void trim() {
    starts = lines.stream().mapToInt(Line::start).toArray();
  }

  @Override
  public Location of(int start, int end) {
    List<Location.Page> pages = boxes(start, end);
    Location.Page first = pages.get(0);
    Box box = first.box();
    for (Location.Page page : pages) {
      Box more = page.box();
      if (page.page() == first.page() && more != null) {
        box = box == null ? more : box.union(more);
      }
    }
    return new Location.Page(first.page(), box);
  }

  /** The box of each line that letters stand on; there is at least one. */
  List<Location.Page> boxes(int start, int end) {
    List<Location.Page> boxes = new ArrayList<>();
    int found = Arrays.binarySearch(starts, start);
    int first = Math.max(0, found >= 0 ? found : -found - 2);
    for (int i = first; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (i > first && line.start >= end) {
        break;
      }
      int length = line.segment.text().length() - line.from;
      int from = Math.min(Math.max(0, start - line.start), Math.max(0, length - 1));
      int to = Math.max(from + 1, Math.min(length, end - line.start));
      boxes.add(
          new Location.Page(
              line.segment.page(), line.segment.box(line.from + from, line.from + to)));
    }
    return boxes;
  }
}
