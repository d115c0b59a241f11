package io.github.medlint.office.odt;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Locator;
import io.github.medlint.office.flow.Paragraph;
import io.github.medlint.office.flow.Spot;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Xml;
import io.github.medlint.office.pack.ZipPackage;
import java.util.EnumSet;
import java.util.Set;

/** Reads the paragraphs, lists and tables of a part of a document. */
final class OdtWalk {

  private final Xml xml;
  private final OdtStyles styles;
  private final OdtChanges changes;
  private final Flow notes = new Flow();
  private final OdtLists lists;
  private int tables;
  private int textBoxes;
  private int footnotes;
  private int contents;
  private Flow flow;

  private OdtWalk(Xml xml, OdtStyles styles, OdtChanges changes, Flow flow) {
    this.xml = xml;
    this.styles = styles;
    this.changes = changes;
    this.flow = flow;
    this.lists = new OdtLists(styles);
  }

  /** Reads the body and its notes. */
  static void body(Xml xml, OdtStyles styles, OdtChanges changes, Flow into)
      throws BadFileException {
    OdtWalk walk = new OdtWalk(xml, styles, changes, into);
    while (xml.next()) {
      if (xml.starts("office:text")) {
        walk.blocks("office:text", new Spot(""));
      }
    }
    into.addAll(walk.notes, p -> p.role() == BlockRole.PARAGRAPH ? p.as(BlockRole.NOTE) : p);
  }

  /** Reads the headers or the footers of all kinds of pages. */
  static void marginals(ZipPackage file, OdtStyles styles, boolean headers, Flow into)
      throws BadFileException {
    Xml xml = file.xml("styles.xml");
    String wanted = headers ? "style:header" : "style:footer";
    int number = 0;
    while (xml != null && xml.next()) {
      if (xml.isStart() && xml.name().startsWith(wanted) && !xml.name().endsWith("-style")) {
        OdtWalk walk = new OdtWalk(xml, styles, OdtChanges.read(file, false), into);
        walk.blocks(xml.name(), Spot.marginal(headers, ++number));
      }
    }
  }

  Xml xml() {
    return xml;
  }

  OdtStyles styles() {
    return styles;
  }

  OdtChanges changes() {
    return changes;
  }

  /** Reads blocks up to the end of the element {@code end}, which has started. */
  void blocks(String end, Spot spot) throws BadFileException {
    int around = xml.depth();
    while (xml.next() && !(xml.ends(end) && xml.depth() < around)) {
      if (xml.isEnd()) {
        ended();
      } else if (xml.isStart()) {
        started(spot);
      }
    }
  }

  private void started(Spot spot) throws BadFileException {
    switch (xml.name()) {
      case "text:p" -> paragraph("text:p", spot);
      case "text:h" -> paragraph("text:h", spot);
      case "text:list" -> lists.open(xml.attribute("text:style-name", ""));
      case "text:list-item" -> lists.item();
      case "table:table" -> table(spot);
      case "text:table-of-content", "text:alphabetical-index", "text:table-index" -> contents++;
      case "text:tracked-changes",
          "text:table-of-content-source",
          "office:forms",
          "text:sequence-decls",
          "text:variable-decls",
          "text:user-field-decls" ->
          xml.skip();
      case "draw:frame", "draw:custom-shape", "draw:rect" -> {
        Flow after = new Flow();
        new OdtFrame(this, spot, after).read();
        flow.addAll(after);
      }
      default -> {
        // Sections and the like: what is in them is read.
      }
    }
  }

  private void ended() {
    switch (xml.name()) {
      case "text:list" -> lists.close();
      case "text:table-of-content", "text:alphabetical-index", "text:table-index" -> contents--;
      default -> {
        // Nothing was opened.
      }
    }
  }

  private void paragraph(String element, Spot spot) throws BadFileException {
    int level = element.equals("text:h") ? xml.number("text:outline-level", 1) : 0;
    String style = xml.attribute("text:style-name", "");
    Flow after = new Flow();
    OdtInlines inlines = new OdtInlines(this, style, spot, after);
    inlines.read(element);
    if (inlines.isVisible()) {
      flow.add(made(level, style, inlines, spot), inlines.dropped());
    }
    flow.addAll(after);
  }

  private Paragraph made(int level, String style, OdtInlines inlines, Spot spot) {
    Set<Placement> placements = EnumSet.noneOf(Placement.class);
    placements.addAll(spot.placements());
    int rank = level > 0 ? Math.min(6, level) : styles.rank(style);
    BlockRole told = styles.role(style);
    BlockRole role = BlockRole.PARAGRAPH;
    int depth = 0;
    if (contents > 0) {
      role = BlockRole.LINK;
      placements.add(Placement.NAVIGATION);
    } else if (rank > 0) {
      role = BlockRole.HEADING;
      depth = rank;
    } else if (told != null) {
      role = told;
    } else if (lists.depth() > 0) {
      role = BlockRole.LIST_ITEM;
      depth = lists.depth();
    } else if (spot.isCell()) {
      role = BlockRole.TABLE_CELL;
    }
    String label = lists.takeLabel();
    return new Paragraph(
        role, depth, placements, label, inlines.content(), Locator.at(spot.next()));
  }

  private void table(Spot spot) throws BadFileException {
    int number = ++tables;
    Flow outside = flow;
    Flow cells = new Flow();
    int row = 0;
    int column = 0;
    int count = 0;
    int around = xml.depth();
    while (xml.next() && !(xml.ends("table:table") && xml.depth() < around)) {
      if (xml.starts("table:table-row")) {
        row++;
        column = 0;
      } else if (xml.starts("table:table-cell")) {
        column++;
        count++;
        flow = new Flow();
        blocks(
            "table:table-cell", spot.cell("table " + number + ", row " + row + ", cell " + column));
        cells.addAll(flow);
      } else if (xml.starts("table:covered-table-cell")) {
        xml.skip();
      }
    }
    flow = outside;
    // A frame around a text is no table.
    boolean frame = count == 1;
    flow.addAll(
        cells, p -> frame && p.role() == BlockRole.TABLE_CELL ? p.as(BlockRole.PARAGRAPH) : p);
  }

  /** Reads the text box that starts here. */
  void textBox(String end, Spot spot, Flow after) throws BadFileException {
    Flow outside = flow;
    flow = new Flow();
    blocks(end, spot.inside("text box " + ++textBoxes));
    after.addAll(flow);
    flow = outside;
  }

  /** Reads the note that starts here; gives its number. */
  String note() throws BadFileException {
    Flow outside = flow;
    String label = "";
    int number = ++footnotes;
    int around = xml.depth();
    while (xml.next() && !(xml.ends("text:note") && xml.depth() < around)) {
      if (xml.starts("text:note-citation")) {
        label = xml.text().strip();
      } else if (xml.starts("text:note-body")) {
        flow = new Flow();
        blocks("text:note-body", new Spot("note " + (label.isEmpty() ? number : label)));
        notes.addAll(flow);
      }
    }
    flow = outside;
    return label.isEmpty() ? Integer.toString(number) : label;
  }
}
