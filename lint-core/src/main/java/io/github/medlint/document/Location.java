package io.github.medlint.document;

import org.jspecify.annotations.Nullable;

/**
 * A place in a draft that has no lines of its own, in the terms of its format. Numbers count from
 * 1.
 */
public sealed interface Location {

  /** The place for people: {@code paragraph 12}, {@code page 3, box 72,144-300,158}. */
  String told();

  /**
   * A paragraph of a text document.
   *
   * @param part the part of the document that counts its own paragraphs, such as {@code header 1}
   *     or {@code footnote 2}; empty for the body
   */
  record Paragraph(String part, int number) implements Location {
    @Override
    public String told() {
      return part.isEmpty() ? "paragraph " + number : part + ", paragraph " + number;
    }
  }

  /**
   * A page and what of it.
   *
   * @param box null for the whole page
   */
  record Page(int page, @Nullable Box box) implements Location {
    @Override
    public String told() {
      return box == null ? "page " + page : "page " + page + ", box " + box.told();
    }
  }

  /**
   * A rectangle on a page as it is shown, in points from its upper left corner.
   *
   * @param right not less than {@code left}
   * @param bottom not less than {@code top}
   */
  record Box(float left, float top, float right, float bottom) {

    /** The smallest rectangle around both. */
    public Box union(Box other) {
      return new Box(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    String told() {
      return Math.round(left)
          + ","
          + Math.round(top)
          + "-"
          + Math.round(right)
          + ","
          + Math.round(bottom);
    }
  }

  /**
   * A slide.
   *
   * @param part what of it: {@code notes}; empty for what is shown
   */
  record Slide(int slide, String part) implements Location {
    @Override
    public String told() {
      return part.isEmpty() ? "slide " + slide : "slide " + slide + ", " + part;
    }
  }

  /**
   * A cell of a spreadsheet.
   *
   * @param cell its name, such as {@code B4}
   */
  record Cell(String sheet, String cell) implements Location {
    @Override
    public String told() {
      return sheet + "!" + cell;
    }
  }

  /**
   * A line of a part of a message.
   *
   * @param part {@code subject} or a content type, such as {@code text/html}
   * @param line of the part as decoded; 0 for the whole part
   */
  record Part(String part, int line) implements Location {
    @Override
    public String told() {
      return line == 0 ? part : "part " + part + " line " + line;
    }
  }
}
