package io.github.medlint.office.docx;

import io.github.medlint.document.BlockRole;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Spot;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The footnotes and endnotes that the text refers to, numbered as it refers to them. */
final class Notes {

  private final Reading reading;
  private final Map<String, Integer> footnotes = new LinkedHashMap<>();
  private final Map<String, Integer> endnotes = new LinkedHashMap<>();

  Notes(Reading reading) {
    this.reading = reading;
  }

  /** The number of the footnote of this id, which the text refers to here. */
  String footnote(String id) {
    return Integer.toString(number(footnotes, id));
  }

  /** The number of the endnote of this id, as Word writes it. */
  String endnote(String id) {
    return Numerals.of("lowerRoman", number(endnotes, id));
  }

  private static int number(Map<String, Integer> notes, String id) {
    Integer known = notes.putIfAbsent(id, notes.size() + 1);
    return known == null ? notes.size() : known;
  }

  /** Adds the notes, in the order of their numbers. */
  void write(Flow into) throws BadFileException {
    write(footnotes, "footnote", into);
    write(endnotes, "endnote", into);
  }

  private void write(Map<String, Integer> wanted, String kind, Flow into) throws BadFileException {
    String part = reading.file().notesPart(kind + "s");
    Xml xml = part == null || wanted.isEmpty() ? null : reading.file().file().xml(part);
    if (part == null || xml == null) {
      return;
    }
    Relations relations = Relations.of(reading.file().file(), part);
    Map<String, Flow> notes = new HashMap<>();
    while (xml.next()) {
      String id = xml.starts("w:" + kind) ? xml.attribute("w:id", "") : "";
      Integer number = wanted.get(id);
      if (number != null) {
        Flow note = new Flow();
        new BlockWalk(reading, xml, relations, note)
            .blocks("w:" + kind, new Spot(kind + " " + number));
        notes.put(id, note);
      }
    }
    for (String id : wanted.keySet()) {
      Flow note = notes.get(id);
      if (note != null) {
        into.addAll(note, p -> p.role() == BlockRole.PARAGRAPH ? p.as(BlockRole.NOTE) : p);
      }
    }
  }
}
