package io.github.medlint.check;

import io.github.medlint.document.Location;
import io.github.medlint.text.Position;
import io.github.medlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a draft, as reports show it.
 *
 * @param start first code point
 * @param end behind the last code point
 * @param range the same in UTF-16 offsets of the decoded source
 * @param section the headings above it, from the outermost; empty above the first heading
 * @param location the place in the terms of the format; null if lines and columns tell it. If there
 *     is one, the others point into the text that was taken out of the file
 */
public record Place(
    Position start,
    Position end,
    TextRange range,
    List<String> section,
    @Nullable Location location) {

  public Place {
    section = List.copyOf(section);
  }

  /** A place in a text file. */
  public Place(Position start, Position end, TextRange range, List<String> section) {
    this(start, end, range, section, null);
  }

  /** The place for people: {@code 12:30}, or in the terms of the format: {@code slide 2}. */
  public String told() {
    return location == null ? start.toString() : location.told();
  }

  /**
   * The place in a file that reports call {@code path}: {@code a.md:12:30} or {@code b.pptx, slide
   * 2}.
   */
  public String toldIn(String path) {
    return path + (location == null ? ":" : ", ") + told();
  }
}
