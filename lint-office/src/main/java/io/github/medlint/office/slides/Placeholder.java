package io.github.medlint.office.slides;

import io.github.medlint.document.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of a slide says that a shape is.
 *
 * @param role of its paragraphs
 * @param rank of its heading; 0 if it is none
 * @param bullets whether its paragraphs are items unless they say otherwise
 * @param isShown whether its text is the author's and shown
 * @param isFooter whether it stands at the foot of each slide
 */
record Placeholder(BlockRole role, int rank, boolean bullets, boolean isShown, boolean isFooter) {

  /** A shape of its own. */
  static final Placeholder NONE = new Placeholder(BlockRole.PARAGRAPH, 0, false, true, false);

  static final Placeholder CELL = new Placeholder(BlockRole.TABLE_CELL, 0, false, true, false);

  private static final Placeholder BODY =
      new Placeholder(BlockRole.PARAGRAPH, 0, true, true, false);

  /**
   * The placeholder of a type.
   *
   * @param type null for a body
   * @param notes whether it stands on a page of notes, where the slide is shown in small
   */
  static Placeholder of(@Nullable String type, @Nullable String index, boolean notes) {
    if (notes) {
      boolean spoken = type != null && type.equals("body");
      return spoken ? NONE : new Placeholder(BlockRole.PARAGRAPH, 0, false, false, false);
    }
    return switch (type == null ? "obj" : type) {
      case "ctrTitle" -> new Placeholder(BlockRole.HEADING, 1, false, true, false);
      case "title" -> new Placeholder(BlockRole.HEADING, 2, false, true, false);
      case "subTitle" -> NONE;
      case "body", "obj" -> BODY;
      case "ftr", "dt", "hdr" -> new Placeholder(BlockRole.PARAGRAPH, 0, false, true, true);
      case "sldNum" -> new Placeholder(BlockRole.PARAGRAPH, 0, false, false, true);
      default -> NONE;
    };
  }
}
