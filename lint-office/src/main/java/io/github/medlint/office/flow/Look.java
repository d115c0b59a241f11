package io.github.medlint.office.flow;

/**
 * How a run of text looks, as far as that tells what it is.
 *
 * @param size of the type in points; 0 if unknown
 * @param raised whether it stands above the line, as the number of a note does
 * @param hidden whether it is not shown
 * @param struck whether it is struck through
 */
public record Look(
    float size, boolean bold, boolean italic, boolean raised, boolean hidden, boolean struck) {

  /** Nothing is known. */
  public static final Look PLAIN = new Look(0, false, false, false, false, false);

  /** Type smaller than this many points counts as very small; it is 10 CSS pixels. */
  private static final float SMALL = 7.5f;

  /** Whether only a reader who looks closely can read it. */
  boolean isSmall() {
    return size > 0 && size < SMALL && !raised;
  }
}
