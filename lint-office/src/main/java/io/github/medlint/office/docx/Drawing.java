package io.github.medlint.office.docx;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Location;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Spot;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.DrawingText;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A drawing in a run: a picture, a text box, a chart. Its alternative text may stand at the drawing
 * or at the picture in it; both are the same words in most files.
 */
final class Drawing {

  private final BlockWalk blocks;
  private final Xml xml;
  private final Spot spot;
  private final Flow after;
  private final Set<String> alternatives = new LinkedHashSet<>();
  private boolean picture;
  private boolean decorative;
  private boolean control;

  Drawing(BlockWalk blocks, Spot spot, Flow after) {
    this.blocks = blocks;
    this.xml = blocks.xml();
    this.spot = spot;
    this.after = after;
  }

  /** Reads the element that starts here to its end. */
  void read() throws BadFileException {
    boolean object = xml.name().equals("w:object");
    int around = xml.depth();
    Location where = spot.current();
    while (xml.depth() >= around && xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "wp:docPr", "pic:cNvPr", "wps:cNvPr" -> {
            alternative(xml.attribute("descr", ""));
            alternative(xml.attribute("descr") == null ? xml.attribute("title", "") : "");
          }
          case "v:shape", "v:rect", "v:roundrect", "v:oval" ->
              alternative(xml.attribute("alt", ""));
          case "v:imagedata" -> {
            picture = true;
            alternative(xml.attribute("o:title", ""));
          }
          case "a:blip" -> picture = true;
          case "w:control" -> control = true;
          case "adec:decorative" -> decorative |= !xml.attribute("val", "1").equals("0");
          case "v:textpath" -> after.add(BlockRole.PARAGRAPH, xml.attribute("string", ""), where);
          case "w:txbxContent" -> blocks.textBox(spot, after);
          case "c:chart" -> drawn(xml.attribute("r:id"), where);
          case "dgm:relIds" -> drawn(xml.attribute("r:dm"), where);
          default -> {
            // The rest is geometry.
          }
        }
      }
    }
    for (String words : alternatives) {
      after.add(BlockRole.ALT, words, where);
    }
    if (object) {
      after.unread(
          control ? "form control" : "embedded object", "another program shows its content", where);
    } else if (picture && alternatives.isEmpty() && !decorative) {
      after.unread("image without alt text", "pictures are not read", where);
    }
  }

  private void alternative(String words) {
    if (!words.isBlank()) {
      alternatives.add(words.strip());
    }
  }

  /** The words of a chart or a diagram, which are a part of their own. */
  private void drawn(@org.jspecify.annotations.Nullable String id, Location where)
      throws BadFileException {
    Relations.Relation relation = blocks.relations().get(id);
    Xml part = relation == null ? null : blocks.reading().file().file().xml(relation.target());
    if (part != null) {
      for (String paragraph : DrawingText.paragraphs(part)) {
        after.add(BlockRole.PARAGRAPH, paragraph, where);
      }
    }
  }
}
