package io.github.medlint.office.pdf.page;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number from 1
 * @param width of the page as shown, in points
 * @param height of the page as shown
 * @param segments its text, in the order in which the page draws it
 * @param pictures how much of the page pictures cover, from 0 to 1
 * @param pictureCount how many pictures are larger than an ornament
 * @param unknown how many of its letters have no meaning that the file tells
 * @param fault why the page could not be read to its end; empty if it could
 */
public record PageContent(
    int number,
    float width,
    float height,
    List<Segment> segments,
    float pictures,
    int pictureCount,
    int unknown,
    String fault) {

  /** How many letters it has. */
  public int letters() {
    int letters = 0;
    for (Segment segment : segments) {
      letters += segment.text().length();
    }
    return letters;
  }
}
