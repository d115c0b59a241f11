package io.github.medlint.office.flow;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import java.util.List;
import java.util.Set;

/**
 * A paragraph as a reader found it.
 *
 * @param role what markup says that it is; {@link BlockRole#PARAGRAPH} if it says nothing
 * @param level heading rank 1 to 6 or list depth from 1; 0 for the rest
 * @param placements where it stands
 * @param label what the program puts before it: {@code 1.} or a bullet; may be empty
 * @param content its text in order
 * @param locator where it stands in the file; offsets count the letters of all texts in {@code
 *     content}
 */
public record Paragraph(
    BlockRole role,
    int level,
    Set<Placement> placements,
    String label,
    List<Inline> content,
    Locator locator) {

  public Paragraph {
    placements = Set.copyOf(placements);
    content = List.copyOf(content);
  }

  /** The same in another role that has no level. */
  public Paragraph as(BlockRole other) {
    return new Paragraph(other, 0, placements, label, content, locator);
  }

  /** The same as a heading. */
  Paragraph heading(int rank) {
    return new Paragraph(BlockRole.HEADING, rank, placements, label, content, locator);
  }

  /** All letters, marks of notes left out. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text some) {
        text.append(some.text());
      }
    }
    return text.toString();
  }

  boolean isVisible() {
    return content.stream().anyMatch(one -> one instanceof Inline.Text text && text.isVisible());
  }
}
