package io.github.medlint.office.slides;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Paragraph;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.DrawingText;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import io.github.medlint.office.pack.ZipPackage;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the shapes of one slide, or of the notes to it, its title first. */
final class SlideWalk {

  private final ZipPackage file;
  private final Xml xml;
  private final Relations relations;
  private final Location where;
  private final boolean notes;
  private final Set<Placement> placements = EnumSet.noneOf(Placement.class);
  private final Flow titles = new Flow();
  private final Flow rest = new Flow();

  SlideWalk(ZipPackage file, Xml xml, Relations relations, int slide, String part, boolean hidden) {
    this.file = file;
    this.xml = xml;
    this.relations = relations;
    this.where = new Location.Slide(slide, part);
    this.notes = !part.isEmpty();
    if (hidden) {
      placements.add(Placement.HIDDEN);
    }
    if (notes) {
      placements.add(Placement.ASIDE);
    }
  }

  void read(Flow into) throws BadFileException {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "p:sp" -> shape();
        case "p:pic" -> picture();
        case "p:graphicFrame" -> frame();
        case "p:timing", "p:transition", "p:extLst" -> xml.skip();
        default -> {
          // Groups and the tree of shapes: what is in them is read.
        }
      }
    }
    into.addAll(titles).addAll(rest);
  }

  /** Reads a shape with text; its placeholder tells what it is. */
  private void shape() throws BadFileException {
    Placeholder holder = Placeholder.NONE;
    Alternative alternative = new Alternative();
    boolean picture = false;
    while (xml.next() && !xml.ends("p:sp")) {
      if (xml.starts("p:ph")) {
        holder = Placeholder.of(xml.attribute("type"), xml.attribute("idx"), notes);
      } else if (xml.starts("p:cNvPr")) {
        alternative.read(xml);
      } else if (xml.starts("a:blip")) {
        picture = true;
      } else if (xml.starts("p:txBody")) {
        boolean title = holder.role() == BlockRole.HEADING;
        TextBody body = new TextBody(xml, relations, holder, placements(holder), where);
        body.read("p:txBody", holder.isShown() ? (title ? titles : rest) : new Flow());
      }
    }
    alternative.add(rest, picture);
  }

  private Set<Placement> placements(Placeholder holder) {
    if (!holder.isFooter()) {
      return placements;
    }
    Set<Placement> all = EnumSet.of(Placement.FOOTER);
    all.addAll(placements);
    return all;
  }

  private void picture() throws BadFileException {
    Alternative alternative = new Alternative();
    while (xml.next() && !xml.ends("p:pic")) {
      if (xml.starts("p:cNvPr")) {
        alternative.read(xml);
      } else if (xml.starts("a:videoFile") || xml.starts("a:audioFile")) {
        rest.unread("film or sound", "speech and picture are not read", where);
      } else if (xml.starts("adec:decorative")) {
        alternative.decorative |= !xml.attribute("val", "1").equals("0");
      }
    }
    alternative.add(rest, true);
  }

  /** Reads a table, a chart or a diagram. */
  private void frame() throws BadFileException {
    Alternative alternative = new Alternative();
    while (xml.next() && !xml.ends("p:graphicFrame")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "p:cNvPr" -> alternative.read(xml);
        case "a:txBody" ->
            new TextBody(xml, relations, Placeholder.CELL, placements, where)
                .read("a:txBody", rest);
        case "c:chart" -> drawn(xml.attribute("r:id"));
        case "dgm:relIds" -> drawn(xml.attribute("r:dm"));
        case "p:oleObj" ->
            rest.unread("embedded object", "another program shows its content", where);
        default -> {
          // Rows and cells: what is in them is read.
        }
      }
    }
    alternative.add(rest, false);
  }

  private void drawn(@Nullable String id) throws BadFileException {
    Relations.Relation relation = relations.get(id);
    Xml part = relation == null ? null : file.xml(relation.target());
    if (part != null) {
      for (String words : DrawingText.paragraphs(part)) {
        add(BlockRole.PARAGRAPH, words);
      }
    }
  }

  private void add(BlockRole role, String words) {
    Flow one = new Flow().add(role, words, where);
    rest.addAll(one, this::placed);
  }

  private Paragraph placed(Paragraph paragraph) {
    return new Paragraph(
        paragraph.role(),
        paragraph.level(),
        placements,
        paragraph.label(),
        paragraph.content(),
        paragraph.locator());
  }

  /** The alternative text of a shape. */
  private final class Alternative {
    private String words = "";
    private boolean decorative;

    void read(Xml at) {
      String description = at.attribute("descr", "");
      words = description.isBlank() ? at.attribute("title", "") : description;
    }

    void add(Flow into, boolean picture) {
      if (!words.isBlank()) {
        SlideWalk.this.add(BlockRole.ALT, words);
      } else if (picture && !decorative) {
        into.unread("image without alt text", "pictures are not read", where);
      }
    }
  }
}
