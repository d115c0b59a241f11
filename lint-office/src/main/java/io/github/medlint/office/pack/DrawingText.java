package io.github.medlint.office.pack;

import java.util.ArrayList;
import java.util.List;

/** The words of a part that draws: a chart, a diagram, the shapes of a sheet. */
public final class DrawingText {

  private DrawingText() {}

  /** Its paragraphs, and the names of a chart's series and categories, in the order of the part. */
  public static List<String> paragraphs(Xml xml) throws BadFileException {
    List<String> paragraphs = new ArrayList<>();
    boolean names = false;
    while (xml.next()) {
      if (xml.starts("a:p")) {
        add(paragraph(xml), paragraphs);
      } else if (xml.starts("c:tx") || xml.starts("c:cat")) {
        names = true;
      } else if (xml.ends("c:tx") || xml.ends("c:cat")) {
        names = false;
      } else if (xml.starts("c:v") && names) {
        add(xml.text(), paragraphs);
      }
    }
    return paragraphs;
  }

  /** The letters of the {@code a:p} that starts here. */
  public static String paragraph(Xml xml) throws BadFileException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends("a:p")) {
      if (xml.starts("a:t")) {
        text.append(xml.text());
      } else if (xml.starts("a:br")) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static void add(String text, List<String> into) {
    if (!text.isBlank()) {
      into.add(text.strip());
    }
  }
}
