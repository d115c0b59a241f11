package io.github.medlint.office.flow;

import io.github.medlint.document.Location;

/** Where letters of a paragraph stand in the file. */
public interface Locator {

  /** The place of the letters from {@code start} to {@code end} of the paragraph's text. */
  Location of(int start, int end);

  /** A paragraph that is told as a whole. */
  static Locator at(Location location) {
    return (start, end) -> location;
  }
}
