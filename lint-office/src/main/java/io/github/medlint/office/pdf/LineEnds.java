package io.github.medlint.office.pdf;

import io.github.medlint.office.pdf.page.Segment;
import java.util.Arrays;
import java.util.List;

/** Tells at which lines of a block a paragraph ends. */
final class LineEnds {

  private final List<Segment> lines;
  private final float left;
  private final float right;
  private final float leading;
  private final boolean centred;

  LineEnds(List<Segment> lines) {
    this.lines = lines;
    this.left = (float) lines.stream().mapToDouble(Segment::x).min().orElse(0);
    this.right = (float) lines.stream().mapToDouble(Segment::end).max().orElse(0);
    this.leading = leading(lines);
    this.centred = isCentred();
  }

  /** The usual distance of baselines. */
  private static float leading(List<Segment> lines) {
    float[] distances = new float[Math.max(0, lines.size() - 1)];
    int count = 0;
    for (int i = 1; i < lines.size(); i++) {
      float down = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (down > 0.5f * lines.get(i).size()) {
        distances[count++] = down;
      }
    }
    Arrays.sort(distances, 0, count);
    // The lower half: spaces between paragraphs make the rest larger.
    return count == 0 ? 0 : distances[count / 3];
  }

  private boolean isCentred() {
    int off = 0;
    int centre = 0;
    for (Segment line : lines) {
      boolean atLeft = line.x() - left < 0.5f * line.size();
      float middle = (line.x() + line.end()) / 2;
      centre += Math.abs(middle - (left + right) / 2) < line.size() ? 1 : 0;
      off += atLeft ? 0 : 1;
    }
    return lines.size() > 1 && off * 3 >= lines.size() && centre == lines.size();
  }

  /** Whether there is more white space below the line of this index than lines have. */
  boolean isSpaced(int index) {
    float down = lines.get(index + 1).baseline() - lines.get(index).baseline();
    return leading > 0 && down > 1.3f * leading;
  }

  /** Whether a paragraph ends with the line of this index, for sure. */
  boolean endsParagraph(int index) {
    Segment line = lines.get(index);
    Segment next = lines.get(index + 1);
    if (isSpaced(index)) {
      return true;
    }
    boolean sentence = !isOpen(line.text());
    boolean weight = endsBold(line) != startsBold(next);
    if (weight && startsLarge(next.text()) && (sentence || line.isBold() || isShort(index))) {
      return true;
    }
    boolean setIn = next.x() > left + 0.9f * next.size() && line.x() <= left + 0.5f * line.size();
    if (centred) {
      return sentence && startsLarge(next.text());
    }
    if (setIn && startsLarge(next.text()) && (sentence || isShort(index))) {
      return true;
    }
    return isShort(index) && sentence && startsLarge(next.text());
  }

  /**
   * Whether what may be an item begins behind the line of this index.
   *
   * @param itemAt where the label of the item before it stands
   */
  boolean mayEnd(int index, float itemAt) {
    Segment next = lines.get(index + 1);
    boolean below = Math.abs(next.x() - itemAt) < 0.5f * next.size();
    return below || !isOpen(lines.get(index).text()) || isShort(index);
  }

  /** Whether a line was ended by hand: the next word had room on it. */
  boolean breaks(int index) {
    return !centred && isShort(index) && startsLarge(lines.get(index + 1).text());
  }

  private static boolean endsBold(Segment line) {
    return line.looks().get(line.looks().size() - 1).look().bold();
  }

  private static boolean startsBold(Segment line) {
    return line.looks().get(0).look().bold();
  }

  private boolean isShort(int index) {
    Segment line = lines.get(index);
    Segment next = lines.get(index + 1);
    String text = next.text();
    int space = text.indexOf(' ');
    int word = space < 0 ? text.length() : space;
    float room = right - line.end();
    float needed = next.right(Math.max(0, word - 1)) - next.x() + 0.3f * line.size();
    return room > needed + 0.5f * line.size();
  }

  /** Whether a sentence goes on behind {@code text}. */
  static boolean isOpen(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 || ".!?:;".indexOf(text.charAt(end - 1)) < 0;
  }

  private static boolean startsLarge(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return !Character.isLowerCase(c);
      }
    }
    return true;
  }
}
