package io.github.medlint.office.rtf;

import io.github.medlint.document.BlockRole;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Inline;
import io.github.medlint.office.flow.Limits;
import io.github.medlint.office.flow.Locator;
import io.github.medlint.office.flow.Paragraph;
import io.github.medlint.office.flow.Spot;
import java.util.ArrayList;
import java.util.List;

/** The body of a document, or a part that stands apart from it, and its paragraph so far. */
final class RtfPart {

  private final Spot spot;
  private final Flow flow;
  private final BlockRole role;
  private final List<Inline> content = new ArrayList<>();
  private final Flow after = new Flow();
  private int letters;
  private int dropped;
  private String label = "";
  private int table;
  private int row = 1;
  private int cell = 1;
  private boolean inTable;

  /**
   * A part.
   *
   * @param role of its paragraphs that are nothing else
   */
  RtfPart(Spot spot, Flow flow, BlockRole role) {
    this.spot = spot;
    this.flow = flow;
    this.role = role;
  }

  Spot spot() {
    return spot;
  }

  /** Takes what stands behind the present paragraph. */
  Flow after() {
    return after;
  }

  void label(String words) {
    label = (label + words).strip();
  }

  void text(String text, Group group, String link) {
    if (letters <= Limits.PARAGRAPH) {
      content.add(new Inline.Text(text, group.look(), link));
      letters += text.length();
    } else {
      dropped += text.length();
    }
  }

  void note(String number) {
    content.add(new Inline.NoteMark(number));
  }

  /** Ends a paragraph of the properties that hold in {@code group}. */
  void paragraph(Group group, RtfStyles styles) {
    if (!group.inTable) {
      inTable = false;
    } else if (!inTable) {
      inTable = true;
      table++;
      row = 1;
      cell = 1;
    }
    int rank = styles.rank(group);
    boolean item = group.inList || !label.isEmpty();
    BlockRole own = inTable ? BlockRole.TABLE_CELL : role;
    if (rank > 0) {
      own = BlockRole.HEADING;
    } else if (item && role == BlockRole.PARAGRAPH) {
      own = BlockRole.LIST_ITEM;
    }
    int level = own == BlockRole.HEADING ? rank : own == BlockRole.LIST_ITEM ? group.level + 1 : 0;
    boolean visible =
        content.stream().anyMatch(one -> one instanceof Inline.Text t && !t.text().isBlank());
    if (visible) {
      Spot where = inTable ? spot.cell("table " + table + ", row " + row + ", cell " + cell) : spot;
      flow.add(
          new Paragraph(own, level, spot.placements(), label, content, Locator.at(where.next())),
          dropped);
    }
    flow.addAll(after);
    after.clear();
    content.clear();
    label = "";
    letters = 0;
    dropped = 0;
  }

  void cell(Group group, RtfStyles styles) {
    boolean before = group.inTable;
    group.inTable = true;
    paragraph(group, styles);
    group.inTable = before;
    cell++;
  }

  void row() {
    row++;
    cell = 1;
  }

  /** Ends the part. */
  void end(Group group, RtfStyles styles) {
    paragraph(group, styles);
  }
}
