package io.github.medlint.office.pdf.page;

import io.github.medlint.document.Location;

/**
 * A letter, or a few that are one sign, on a page.
 *
 * @param x left edge, along the line that it stands on
 * @param y the line that it stands on, downwards
 * @param space how wide a space is in its font
 * @param box where it is on the page as shown
 * @param turn by how many degrees its line is turned on the page as shown
 * @param content the number of the marked content that it belongs to; -1 if to none
 * @param artifact whether the file says that it is no content: a running head, a page number
 * @param link where it leads; empty if it is no link
 */
record Glyph(
    String text,
    float x,
    float y,
    float width,
    float size,
    float space,
    boolean bold,
    boolean italic,
    Location.Box box,
    int turn,
    int content,
    boolean artifact,
    String link) {

  float right() {
    return x + width;
  }

  boolean isBlank() {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
