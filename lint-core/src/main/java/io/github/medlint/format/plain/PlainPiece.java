package io.github.medlint.format.plain;

import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of plain text that stand as one: a paragraph however it was wrapped, a list item, a
 * heading.
 *
 * @param marker the list marker before it
 * @param indent columns before the first line
 * @param lines the source ranges of its lines, without indentation, marker and trailing space
 * @param opens whether a blank line or the start of the file stands before it
 * @param closes whether a blank line or the end of the file follows it
 * @param text the lines joined by single spaces
 */
record PlainPiece(
    Marker marker, int indent, List<TextRange> lines, boolean opens, boolean closes, String text) {

  enum Marker {
    NONE,
    BULLET,
    NUMBER
  }

  boolean isItem() {
    return marker != Marker.NONE;
  }

  boolean isSingleLine() {
    return lines.size() == 1;
  }

  /** The same piece without its first {@code length} characters of text, which are on one line. */
  PlainPiece without(int length) {
    TextRange first = lines.get(0);
    List<TextRange> rest = new ArrayList<>(lines);
    rest.set(0, new TextRange(first.start() + length, first.end()));
    return new PlainPiece(marker, indent, rest, opens, closes, text.substring(length));
  }

  /** The text and its map: each line letter by letter, one space for what stands between two. */
  SourceMap.Builder collect(String source) {
    SourceMap.Builder collected = new SourceMap.Builder();
    int ended = lines.get(0).start();
    for (TextRange line : lines) {
      if (collected.length() > 0) {
        collected.replaced(" ", /* start= */ ended, /* end= */ line.start());
      }
      collected.verbatim(source, line.start(), line.end());
      ended = line.end();
    }
    return collected;
  }
}
