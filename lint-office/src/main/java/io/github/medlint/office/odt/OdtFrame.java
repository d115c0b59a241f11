package io.github.medlint.office.odt;

import io.github.medlint.document.BlockRole;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Spot;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Xml;

/** A frame: a picture, a text box, or an object of another program. */
final class OdtFrame {

  private final OdtWalk walk;
  private final Xml xml;
  private final Spot spot;
  private final Flow after;

  OdtFrame(OdtWalk walk, Spot spot, Flow after) {
    this.walk = walk;
    this.xml = walk.xml();
    this.spot = spot;
    this.after = after;
  }

  /** Reads the element that starts here to its end. */
  void read() throws BadFileException {
    boolean picture = false;
    boolean object = false;
    String words = "";
    int around = xml.depth();
    while (xml.depth() >= around && xml.next()) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "draw:image" -> picture = true;
          case "draw:object", "draw:object-ole", "draw:plugin" -> object = true;
          case "svg:desc" -> words = xml.text().strip();
          case "svg:title" -> {
            String title = xml.text().strip();
            words = words.isEmpty() ? title : words;
          }
          case "draw:text-box" -> walk.textBox("draw:text-box", spot, after);
          case "text:p" -> shape();
          default -> {
            // Geometry.
          }
        }
      }
    }
    if (!words.isEmpty()) {
      after.add(BlockRole.ALT, words, spot.current());
    } else if (picture && !object) {
      after.unread("image without alt text", "pictures are not read", spot.current());
    }
    if (object) {
      after.unread("embedded object", "another program shows its content", spot.current());
    }
  }

  /** A paragraph that stands in a shape without a box. */
  private void shape() throws BadFileException {
    String words = xml.text();
    if (!words.isBlank()) {
      after.add(BlockRole.PARAGRAPH, words.strip(), spot.current());
    }
  }
}
