package io.github.medlint.office.docx;

import io.github.medlint.format.TrackedChanges;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Spot;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Properties;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import io.github.medlint.office.pack.ZipPackage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An opened text document, and what its parts share while they are read once. */
final class DocxFile {

  private final ZipPackage file;
  private final String main;
  private final Relations relations;
  private final Styles styles;
  private final Map<String, String> comments = new HashMap<>();

  private DocxFile(ZipPackage file, String main) throws BadFileException {
    this.file = file;
    this.main = main;
    this.relations = Relations.of(file, main);
    this.styles = Styles.read(part("styles"));
    comments();
  }

  /**
   * Opens a file.
   *
   * @throws BadFileException if it is no text document, or cannot be read
   */
  static DocxFile open(byte[] bytes) throws BadFileException {
    ZipPackage file = ZipPackage.open(bytes, "Word document", "docx");
    String main = Relations.of(file, "").first("officeDocument");
    if (main == null) {
      throw new BadFileException("this is no Word document: it has no main part", "save it anew");
    }
    Xml xml = file.xml(main);
    if (xml == null || !xml.next() || !xml.starts("w:document")) {
      throw new BadFileException(
          "this is no Word document", "give it the ending that its content has");
    }
    return new DocxFile(file, main);
  }

  private @Nullable Xml part(String type) throws BadFileException {
    String name = relations.first(type);
    return name == null ? null : file.xml(name);
  }

  private void comments() throws BadFileException {
    Xml xml = part("comments");
    while (xml != null && xml.next()) {
      if (xml.starts("w:comment")) {
        comments.put(xml.attribute("w:id", ""), xml.text());
      }
    }
  }

  ZipPackage file() {
    return file;
  }

  Styles styles() {
    return styles;
  }

  /** The words of a comment; null if there is none of this id. */
  @Nullable String comment(String id) {
    return comments.get(id);
  }

  /** The title in the properties; empty if there is none. */
  String title() throws BadFileException {
    return Properties.title(file);
  }

  boolean hasMacros() {
    return file.hasEnding("vbaProject.bin");
  }

  /**
   * Reads the whole document once.
   *
   * @param tracked accepted or original
   * @param changed is told whether there is any tracked change
   */
  Flow read(TrackedChanges tracked, Changes changed) throws BadFileException {
    Numbering numbering = Numbering.read(part("numbering"));
    Reading reading = new Reading(this, numbering, tracked, changed);
    Flow body = new Flow();
    Xml xml = file.xml(main);
    if (xml != null && xml.next()) {
      new BlockWalk(reading, xml, relations, body).blocks("w:document", new Spot(""));
    }
    Flow all = new Flow();
    Map<String, String> marginals = new LinkedHashMap<>(reading.marginals());
    marginal(marginals, "header", reading, all);
    all.addAll(body);
    reading.notes().write(all);
    marginal(marginals, "footer", reading, all);
    return all;
  }

  /** Hears of tracked changes. */
  static final class Changes {
    private boolean any;

    void met() {
      any = true;
    }

    boolean any() {
      return any;
    }
  }

  private void marginal(Map<String, String> parts, String kind, Reading reading, Flow into)
      throws BadFileException {
    int number = 0;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (part.getValue().equals(kind)) {
        number++;
        Xml xml = file.xml(part.getKey());
        if (xml != null && xml.next()) {
          Spot spot = Spot.marginal(kind.equals("header"), number);
          new BlockWalk(reading, xml, Relations.of(file, part.getKey()), into)
              .blocks(kind.equals("header") ? "w:hdr" : "w:ftr", spot);
        }
      }
    }
  }

  /** The part of the notes of a kind, {@code footnotes} or {@code endnotes}; null if none. */
  @Nullable String notesPart(String kind) {
    return relations.first(kind);
  }
}
