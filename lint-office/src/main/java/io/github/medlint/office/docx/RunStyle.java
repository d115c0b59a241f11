package io.github.medlint.office.docx;

import io.github.medlint.office.flow.Look;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Xml;
import org.jspecify.annotations.Nullable;

/**
 * What run properties say; null where they say nothing, so that what is around them holds.
 *
 * @param size in half points
 */
record RunStyle(
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean hidden,
    @Nullable Boolean struck,
    @Nullable Boolean raised,
    @Nullable Integer size,
    String style) {

  static final RunStyle NONE = new RunStyle(null, null, null, null, null, null, "");

  /** These properties where they say something, else those of {@code around}. */
  RunStyle over(RunStyle around) {
    return new RunStyle(
        bold == null ? around.bold : bold,
        italic == null ? around.italic : italic,
        hidden == null ? around.hidden : hidden,
        struck == null ? around.struck : struck,
        raised == null ? around.raised : raised,
        size == null ? around.size : size,
        style.isEmpty() ? around.style : style);
  }

  Look look() {
    return new Look(
        size == null ? 0 : size / 2f,
        Boolean.TRUE.equals(bold),
        Boolean.TRUE.equals(italic),
        Boolean.TRUE.equals(raised),
        Boolean.TRUE.equals(hidden),
        Boolean.TRUE.equals(struck));
  }

  /** Reads the {@code w:rPr} that starts here. */
  static RunStyle read(Xml xml) throws BadFileException {
    Boolean bold = null;
    Boolean italic = null;
    Boolean hidden = null;
    Boolean struck = null;
    Boolean raised = null;
    Integer size = null;
    String style = "";
    while (xml.next() && !xml.ends("w:rPr")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "w:rStyle" -> style = xml.attribute("w:val", "");
          case "w:b" -> bold = xml.isOn();
          case "w:i" -> italic = xml.isOn();
          case "w:vanish", "w:specVanish" -> hidden = xml.isOn();
          case "w:strike", "w:dstrike" -> struck = xml.isOn() || Boolean.TRUE.equals(struck);
          case "w:vertAlign" -> raised = xml.attribute("w:val", "").equals("superscript");
          case "w:sz" -> size = xml.number("w:val", 0);
          default -> xml.skip();
        }
      }
    }
    return new RunStyle(bold, italic, hidden, struck, raised, size, style);
  }
}
