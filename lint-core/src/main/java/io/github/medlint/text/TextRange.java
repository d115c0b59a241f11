package io.github.medlint.text;

/**
 * A half-open range of UTF-16 offsets into some text, {@code [start, end)}.
 *
 * @param start offset of the first UTF-16 unit, not negative
 * @param end offset behind the last unit, not before {@code start}
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two ranges share at least one unit. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest range that covers both. */
  public TextRange union(TextRange other) {
    return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
  }

  public TextRange shift(int delta) {
    return new TextRange(start + delta, end + delta);
  }

  /** The part of {@code text} that this range covers. */
  public String slice(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(TextRange other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
