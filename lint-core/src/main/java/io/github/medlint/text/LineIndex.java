package io.github.medlint.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns UTF-16 offsets of one text into lines and columns and back. A line ends with LF, CRLF or a
 * lone CR; the terminator belongs to the line it ends.
 */
public final class LineIndex {

  private static final int STEP = 256;

  private final String text;
  private final int[] starts;

  /**
   * How many surrogate pairs end before each {@code STEP}th offset; made when a place in a long
   * line is asked for, since counting from its start each time takes too long.
   */
  private int @Nullable [] pairs;

  private LineIndex(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** Indexes {@code text}; the text is kept, not copied. */
  public static LineIndex of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 40)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new LineIndex(text, Arrays.copyOf(starts, count));
  }

  public int lineCount() {
    return starts.length;
  }

  /** The position of {@code offset}, which may be the end of the text. */
  public Position position(int offset) {
    int line = lineAt(offset);
    int start = starts[line - 1];
    int units = offset - start;
    int codePoints =
        units <= STEP
            ? text.codePointCount(start, offset)
            : units - (pairsBefore(offset) - pairsBefore(start));
    return new Position(line, codePoints + 1);
  }

  /** How many surrogate pairs of the text end at or before an offset. */
  private int pairsBefore(int offset) {
    int[] known = pairs;
    if (known == null) {
      known = countPairs();
      pairs = known; // Two threads may both count; they come to the same.
    }
    int at = offset / STEP;
    return known[at] + pairs(at * STEP, offset);
  }

  private int[] countPairs() {
    int[] counted = new int[text.length() / STEP + 1];
    for (int i = 1; i < counted.length; i++) {
      counted[i] = counted[i - 1] + pairs((i - 1) * STEP, i * STEP);
    }
    return counted;
  }

  /** How many pairs end in a range of the text. */
  private int pairs(int from, int to) {
    int count = 0;
    for (int i = Math.max(1, from); i < to; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  /** The 1-based line that holds {@code offset}. */
  public int lineAt(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    int found = Arrays.binarySearch(starts, offset);
    // A miss encodes the insertion point, which is the index of the next line.
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Offset of the first unit of a 1-based line. */
  public int lineStart(int line) {
    return starts[line - 1];
  }

  /** Offset behind the last unit of a 1-based line, its terminator left out. */
  public int lineEnd(int line) {
    int end = line < starts.length ? starts[line] : text.length();
    while (end > starts[line - 1] && isTerminator(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The text of a 1-based line without its terminator. */
  public String line(int line) {
    return text.substring(lineStart(line), lineEnd(line));
  }

  /**
   * The offset of a position; a column behind the end of its line gives the end of the line.
   *
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public int offset(Position position) {
    if (position.line() > starts.length) {
      throw new IndexOutOfBoundsException("line " + position.line() + " of " + starts.length);
    }
    int start = lineStart(position.line());
    int end = lineEnd(position.line());
    int columns = text.codePointCount(start, end);
    return text.offsetByCodePoints(start, Math.min(position.column() - 1, columns));
  }

  private static boolean isTerminator(char c) {
    return c == '\n' || c == '\r';
  }
}
