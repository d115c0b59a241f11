package io.github.medlint.office.docx;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Inline;
import io.github.medlint.office.flow.Locator;
import io.github.medlint.office.flow.Paragraph;
import io.github.medlint.office.flow.Spot;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the paragraphs and tables of a part of a document. */
final class BlockWalk {

  private final Reading reading;
  private final Xml xml;
  private final Relations relations;
  private final Fields fields;
  private Flow flow;

  /** Content of paragraphs whose marks a tracked change takes away; the next paragraph goes on. */
  private List<Inline> joined = new ArrayList<>();

  private int joinedDropped;

  BlockWalk(Reading reading, Xml xml, Relations relations, Flow flow) {
    this.reading = reading;
    this.xml = xml;
    this.relations = relations;
    this.flow = flow;
    this.fields = new Fields();
  }

  Reading reading() {
    return reading;
  }

  Xml xml() {
    return xml;
  }

  Relations relations() {
    return relations;
  }

  Fields fields() {
    return fields;
  }

  /** Reads blocks up to the end of the element {@code end}, which has started. */
  void blocks(String end, Spot spot) throws BadFileException {
    while (xml.next() && !xml.ends(end)) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "w:p" -> paragraph(spot);
        case "w:tbl" -> table(spot);
        case "w:body", "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag" -> {
          // What is in them stands as if they were not there.
        }
        case "w:ins", "w:moveTo" -> {
          if (reading.leavesInserted()) {
            xml.skip();
          }
        }
        case "w:del", "w:moveFrom" -> {
          if (reading.leavesDeleted()) {
            xml.skip();
          }
        }
        case "w:sectPr" -> section();
        case "w:altChunk" -> {
          flow.unread("an embedded file", "it is in another format", spot.current());
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    if (!joined.isEmpty()) {
      add(ParagraphStyle.NONE, List.of(), 0, spot, new Flow());
    }
  }

  private void section() throws BadFileException {
    while (xml.next() && !xml.ends("w:sectPr")) {
      if (xml.starts("w:headerReference") || xml.starts("w:footerReference")) {
        reading.marginal(xml, relations);
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
  }

  private void paragraph(Spot spot) throws BadFileException {
    Flow after = new Flow();
    InlineWalk inlines = new InlineWalk(this, spot, after);
    ParagraphStyle own = inlines.paragraph(this::section);
    ParagraphStyle style = reading.file().styles().resolved(own);
    boolean joins =
        (own.markDeleted() && reading.leavesDeleted())
            || (own.markInserted() && reading.leavesInserted());
    if (joins) {
      joined.addAll(inlines.content());
      joinedDropped += inlines.dropped();
      flow.addAll(after);
    } else {
      add(style, inlines.content(), inlines.dropped(), spot, after);
    }
  }

  private void add(ParagraphStyle style, List<Inline> content, int dropped, Spot spot, Flow after) {
    List<Inline> all = content;
    int left = dropped + joinedDropped;
    joinedDropped = 0;
    if (!joined.isEmpty()) {
      all = new ArrayList<>(joined);
      all.addAll(content);
      joined = new ArrayList<>();
    }
    boolean visible =
        all.stream().anyMatch(inline -> inline instanceof Inline.Text t && !t.text().isBlank());
    if (visible) {
      flow.add(made(style, all, spot), left);
    }
    flow.addAll(after);
  }

  private Paragraph made(ParagraphStyle style, List<Inline> content, Spot spot) {
    Styles styles = reading.file().styles();
    int list = style.list() == null ? 0 : style.list();
    int level = style.listLevel() == null ? 0 : style.listLevel();
    boolean item = list != 0 && reading.numbering().has(list);
    String label = item ? reading.numbering().next(list, level) : "";
    Location location = spot.next();
    Set<Placement> placements = EnumSet.noneOf(Placement.class);
    placements.addAll(spot.placements());
    int rank = styles.rank(style);
    BlockRole role = BlockRole.PARAGRAPH;
    BlockRole told = styles.role(style);
    int depth = 0;
    if (styles.isContents(style)) {
      role = BlockRole.LINK;
      placements.add(Placement.NAVIGATION);
    } else if (rank > 0) {
      role = BlockRole.HEADING;
      depth = rank;
    } else if (told != null) {
      role = told;
    } else if (item) {
      role = BlockRole.LIST_ITEM;
      depth = Math.max(0, level) + 1;
    } else if (spot.isCell()) {
      role = BlockRole.TABLE_CELL;
    }
    return new Paragraph(role, depth, placements, label, content, Locator.at(location));
  }

  private void table(Spot spot) throws BadFileException {
    int number = reading.nextTable();
    Flow outside = flow;
    Flow cells = new Flow();
    int row = 0;
    int count = 0;
    int column = 0;
    while (xml.next() && !xml.ends("w:tbl")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "w:tr" -> {
          row++;
          column = 0;
        }
        case "w:trPr" -> {
          if (leavesRow()) {
            skipRow();
          }
        }
        case "w:tc" -> {
          column++;
          count++;
          Flow cell = new Flow();
          flow = cell;
          String name = "table " + number + ", row " + row + ", cell " + column;
          blocks("w:tc", spot.cell(name));
          cells.addAll(cell);
        }
        case "w:sdt", "w:sdtContent", "w:customXml" -> {
          // Rows and cells in them stand as if they were not there.
        }
        default -> xml.skip();
      }
    }
    flow = outside;
    // A frame around a text is no table.
    boolean frame = count == 1;
    flow.addAll(
        cells, p -> frame && p.role() == BlockRole.TABLE_CELL ? p.as(BlockRole.PARAGRAPH) : p);
  }

  /** Reads a row's properties; says whether a tracked change leaves the row out. */
  private boolean leavesRow() throws BadFileException {
    boolean leaves = false;
    while (xml.next() && !xml.ends("w:trPr")) {
      if (xml.starts("w:ins")) {
        leaves |= reading.leavesInserted();
      } else if (xml.starts("w:del")) {
        leaves |= reading.leavesDeleted();
      }
      if (xml.isStart()) {
        xml.skip();
      }
    }
    return leaves;
  }

  private void skipRow() throws BadFileException {
    int row = xml.depth();
    while (xml.depth() >= row && xml.next()) {
      // Nothing in it is read.
    }
  }

  /** Reads the text box that starts here; it stands behind the paragraph that it is tied to. */
  void textBox(Spot spot, Flow after) throws BadFileException {
    Flow outside = flow;
    List<Inline> outerJoined = joined;
    joined = new ArrayList<>();
    Flow box = new Flow();
    flow = box;
    blocks("w:txbxContent", spot.inside("text box " + reading.nextTextBox()));
    flow = outside;
    joined = outerJoined;
    after.addAll(box);
  }
}
