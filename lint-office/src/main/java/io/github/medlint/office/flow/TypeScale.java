package io.github.medlint.office.flow;

import io.github.medlint.document.BlockRole;
import io.github.medlint.format.shape.Outline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Tells headings by their type where no markup does: larger than the type of most of the text, or
 * bold where that is not, and short.
 */
final class TypeScale {

  /** A heading has no more letters. */
  private static final int LONGEST = 120;

  private static final int MOST_WORDS = 16;

  /** How much larger than the body type a heading's is at least. */
  private static final float LARGER = 1.12f;

  private final float body;
  private final boolean bodyIsBold;
  private final List<Float> larger;

  private TypeScale(float body, boolean bodyIsBold, List<Float> larger) {
    this.body = body;
    this.bodyIsBold = bodyIsBold;
    this.larger = larger;
  }

  /** Tells no headings. */
  static final TypeScale NONE = new TypeScale(Float.MAX_VALUE, true, List.of());

  /** The scale of a text; without sizes it knows headings by their weight alone. */
  static TypeScale of(List<Paragraph> paragraphs) {
    TypeSizes sizes = new TypeSizes();
    int bold = 0;
    int all = 0;
    for (Paragraph paragraph : paragraphs) {
      for (Inline inline : paragraph.content()) {
        if (inline instanceof Inline.Text text && !text.look().raised()) {
          sizes.add(TypeSizes.step(text.look().size()), text.text());
          all += text.text().length();
          bold += text.look().bold() ? text.text().length() : 0;
        }
      }
    }
    float body = sizes.mostOrSmaller();
    boolean bodyIsBold = bold * 2 > all;
    TreeSet<Float> larger = new TreeSet<>(Comparator.reverseOrder());
    TypeScale first = new TypeScale(body, bodyIsBold, List.of());
    for (Paragraph paragraph : paragraphs) {
      float size = size(paragraph);
      if (first.isLarger(size) && isShort(paragraph)) {
        larger.add(TypeSizes.step(size));
      }
    }
    return new TypeScale(body, bodyIsBold, new ArrayList<>(larger));
  }

  /** The rank of a heading, 1 to 6; 0 for a paragraph that does not look like one. */
  int rank(Paragraph paragraph) {
    if (this == NONE
        || paragraph.role() != BlockRole.PARAGRAPH
        || !paragraph.placements().isEmpty()
        || !isShort(paragraph)) {
      return 0;
    }
    if (Outline.opensPart(paragraph.text().strip())) {
      return Math.min(6, 1 + larger.size());
    }
    float size = size(paragraph);
    if (isLarger(size)) {
      return Math.min(6, 1 + larger.indexOf(TypeSizes.step(size)));
    }
    boolean stands = size == 0 || TypeSizes.step(size) >= body;
    return !bodyIsBold && stands && isBold(paragraph) ? Math.min(6, 1 + larger.size()) : 0;
  }

  private boolean isLarger(float size) {
    return body > 0 && size >= body * LARGER;
  }

  private static boolean isShort(Paragraph paragraph) {
    String text = paragraph.text().strip();
    if (text.isEmpty()
        || text.length() > LONGEST
        || text.split("\\s+", MOST_WORDS + 2).length > MOST_WORDS) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    // A sentence or an item of a list that goes on; a question may well be a heading.
    return ".;,".indexOf(last) < 0 && text.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isBold(Paragraph paragraph) {
    boolean any = false;
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Inline.Text text && text.saysSomething()) {
        if (!text.look().bold()) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** The size of most of a paragraph's letters. */
  private static float size(Paragraph paragraph) {
    TypeSizes sizes = new TypeSizes();
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Inline.Text text && text.isVisible()) {
        sizes.add(text.look().size(), text.text());
      }
    }
    return sizes.mostOrLarger();
  }
}
