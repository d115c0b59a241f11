package io.github.medlint.document;

import io.github.medlint.text.TextRange;

/**
 * What a page's markup says beside its words: that they are a link, or that a note belongs to them.
 *
 * @param kind which of the two
 * @param source where it stands in the source: the whole link, or the note's mark
 * @param target where the link leads, or the mark as written, such as {@code 1,2} or {@code ^fn}
 */
public record Mark(Kind kind, TextRange source, String target) {

  /** What markup can say. */
  public enum Kind {
    LINK,
    /** A footnote's or a reference's number behind the words that it belongs to. */
    NOTE
  }
}
