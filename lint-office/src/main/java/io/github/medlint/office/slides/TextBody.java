package io.github.medlint.office.slides;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Inline;
import io.github.medlint.office.flow.Locator;
import io.github.medlint.office.flow.Look;
import io.github.medlint.office.flow.Paragraph;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a shape. */
final class TextBody {

  private final Xml xml;
  private final Relations relations;
  private final Placeholder holder;
  private final Set<Placement> placements;
  private final Location where;

  TextBody(
      Xml xml, Relations relations, Placeholder holder, Set<Placement> placements, Location where) {
    this.xml = xml;
    this.relations = relations;
    this.holder = holder;
    this.placements = placements;
    this.where = where;
  }

  /** Reads up to the end of the element {@code end}, which has started. */
  void read(String end, Flow into) throws BadFileException {
    int numbered = 0;
    while (xml.next() && !xml.ends(end)) {
      if (xml.starts("a:p")) {
        numbered = paragraph(numbered, into);
      }
    }
  }

  /** Reads a paragraph; gives the number of items so far if it is a numbered one. */
  private int paragraph(int numbered, Flow into) throws BadFileException {
    List<Inline> content = new ArrayList<>();
    int level = 0;
    boolean bullet = holder.bullets();
    boolean number = false;
    while (xml.next() && !xml.ends("a:p")) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.name()) {
        case "a:pPr" -> level = xml.number("lvl", 0);
        case "a:buNone" -> bullet = false;
        case "a:buChar", "a:buBlip" -> bullet = true;
        case "a:buAutoNum" -> {
          bullet = true;
          number = true;
        }
        case "a:r", "a:fld" -> run(xml.name(), content);
        case "a:br" -> {
          content.add(Inline.Text.of("\n"));
          xml.skip();
        }
        case "a:t" -> content.add(Inline.Text.of(xml.text()));
        default -> {
          // Spacing and the look of the paragraph's end.
        }
      }
    }
    boolean item = bullet && holder.role() == BlockRole.PARAGRAPH;
    int next = number ? numbered + 1 : 0;
    into.add(
        new Paragraph(
            item ? BlockRole.LIST_ITEM : holder.role(),
            item ? level + 1 : holder.rank(),
            placements,
            !item ? "" : number ? next + "." : "\u2022",
            content,
            Locator.at(where)));
    return next;
  }

  private void run(String end, List<Inline> content) throws BadFileException {
    Look look = Look.PLAIN;
    String link = "";
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends(end)) {
      if (xml.starts("a:rPr")) {
        look = look();
      } else if (xml.starts("a:hlinkClick")) {
        link = target(xml.attribute("r:id"));
      } else if (xml.starts("a:t")) {
        text.append(xml.text());
      }
    }
    if (text.length() > 0) {
      content.add(new Inline.Text(text.toString(), look, link));
    }
  }

  private Look look() {
    boolean struck = !xml.attribute("strike", "noStrike").equals("noStrike");
    return new Look(
        xml.number("sz", 0) / 100f,
        isOn("b"),
        isOn("i"),
        xml.number("baseline", 0) > 0,
        false,
        struck);
  }

  private boolean isOn(String attribute) {
    String value = xml.attribute(attribute, "0");
    return value.equals("1") || value.equals("true");
  }

  private String target(@Nullable String id) {
    return relations.link(id);
  }
}
