package io.github.medlint.office.pdf.page;

import io.github.medlint.document.Location;
import io.github.medlint.office.flow.Look;
import java.util.List;

/** Letters that stand on one line without a wide gap: a line of a column, or a cell's. */
public final class Segment {

  private final int page;
  private final String text;
  private final float[] left;
  private final float[] right;
  private final List<Stretch> looks;
  private final float baseline;
  private final float size;
  private final Location.Box box;
  private final int turn;
  private final int content;
  private final boolean artifact;

  Segment(
      Glyph first,
      int page,
      String text,
      float[] left,
      float[] right,
      List<Stretch> looks,
      float baseline,
      float size,
      Location.Box box) {
    this.page = page;
    this.text = text;
    this.left = left;
    this.right = right;
    this.looks = List.copyOf(looks);
    this.baseline = baseline;
    this.size = size;
    this.box = box;
    this.turn = first.turn();
    this.content = first.content();
    this.artifact = first.artifact();
  }

  /** The page, from 1. */
  public int page() {
    return page;
  }

  /** The letters, words parted by spaces. */
  public String text() {
    return text;
  }

  /** The left edge of a letter along the line. */
  public float left(int letter) {
    return left[letter];
  }

  /** The right edge of a letter along the line. */
  public float right(int letter) {
    return right[letter];
  }

  /** Stretches of one look, in order; the first starts at 0. */
  public List<Stretch> looks() {
    return looks;
  }

  /** The line that it stands on, downwards. */
  public float baseline() {
    return baseline;
  }

  /** The size of most letters, in points. */
  public float size() {
    return size;
  }

  /** Where the whole is on the page as shown. */
  public Location.Box box() {
    return box;
  }

  /** By how many degrees the line is turned. */
  public int turn() {
    return turn;
  }

  /** The marked content of its letters; -1 if they have none. */
  public int content() {
    return content;
  }

  /** Whether the file says that it is no content. */
  public boolean artifact() {
    return artifact;
  }

  /** A stretch of letters of one look, from {@code start}. */
  public record Stretch(int start, Look look, String link) {}

  public float x() {
    return left[0];
  }

  public float end() {
    return right[right.length - 1];
  }

  public float width() {
    return end() - x();
  }

  public boolean isBold() {
    return looks.stream().allMatch(stretch -> stretch.look().bold());
  }

  /** Whether two stand on one line. */
  public boolean onRowOf(Segment other) {
    return turn == other.turn
        && Math.abs(baseline - other.baseline) <= 0.3f * Math.max(size, other.size);
  }

  /** Whether they share some of their width. */
  public boolean overlaps(Segment other) {
    return Math.min(end(), other.end()) - Math.max(x(), other.x()) > 0;
  }

  /** Where letters of it are on the page as shown. */
  public Location.Box box(int start, int end) {
    if (turn != 0) {
      return box;
    }
    int last = Math.max(start, Math.min(end, left.length) - 1);
    return new Location.Box(
        left[Math.min(start, left.length - 1)], box.top(), right[last], box.bottom());
  }
}
