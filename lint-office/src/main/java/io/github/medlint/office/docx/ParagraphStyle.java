package io.github.medlint.office.docx;

import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Xml;
import org.jspecify.annotations.Nullable;

/**
 * What paragraph properties say; null where they say nothing.
 *
 * @param style the style's id; empty if none is named
 * @param outline the outline level from 0; 9 for body text
 * @param list the id of the numbering; 0 for none
 * @param listLevel the level in it, from 0
 * @param markInserted whether a tracked change made the mark, and so parted two paragraphs
 * @param markDeleted whether a tracked change takes the mark away, and so joins two paragraphs
 */
record ParagraphStyle(
    String style,
    @Nullable Integer outline,
    @Nullable Integer list,
    @Nullable Integer listLevel,
    boolean markInserted,
    boolean markDeleted) {

  static final ParagraphStyle NONE = new ParagraphStyle("", null, null, null, false, false);

  /** These properties where they say something, else those of {@code around}. */
  ParagraphStyle over(ParagraphStyle around) {
    return new ParagraphStyle(
        style.isEmpty() ? around.style : style,
        outline == null ? around.outline : outline,
        list == null ? around.list : list,
        listLevel == null ? around.listLevel : listLevel,
        markInserted,
        markDeleted);
  }

  /** Hears of a section's properties. */
  interface Sections {
    void section() throws BadFileException;
  }

  /** Reads the {@code w:pPr} that starts here. */
  static ParagraphStyle read(Xml xml, Sections sections) throws BadFileException {
    String style = "";
    Integer outline = null;
    Integer list = null;
    Integer listLevel = null;
    boolean inserted = false;
    boolean deleted = false;
    while (xml.next() && !xml.ends("w:pPr")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "w:pStyle" -> style = xml.attribute("w:val", "");
          case "w:outlineLvl" -> outline = xml.number("w:val", 9);
          case "w:ilvl" -> listLevel = xml.number("w:val", 0);
          case "w:numId" -> list = xml.number("w:val", 0);
          case "w:ins", "w:moveTo" -> inserted = true;
          case "w:del", "w:moveFrom" -> deleted = true;
          case "w:numPr", "w:rPr" -> {
            // What is in them is read by the same loop.
          }
          case "w:sectPr" -> sections.section();
          default -> xml.skip();
        }
      }
    }
    return new ParagraphStyle(style, outline, list, listLevel, inserted, deleted);
  }
}
