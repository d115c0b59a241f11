package io.github.medlint.check;

import io.github.medlint.text.Position;
import io.github.medlint.text.TextRange;
import java.util.List;

/**
 * A place in a draft, as reports show it.
 *
 * @param start first code point
 * @param end behind the last code point
 * @param range the same in UTF-16 offsets of the decoded source
 * @param section the headings above it, from the outermost; empty above the first heading
 */
public record Place(Position start, Position end, TextRange range, List<String> section) {

  public Place {
    section = List.copyOf(section);
  }
}
