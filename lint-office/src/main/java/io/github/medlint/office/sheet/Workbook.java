package io.github.medlint.office.sheet;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Location;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.DrawingText;
import io.github.medlint.office.pack.Properties;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import io.github.medlint.office.pack.ZipPackage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An opened spreadsheet. */
final class Workbook {

  /** Letters of the strings that cells share. */
  private static final int SHARED = 20_000_000;

  private final ZipPackage file;
  private final String main;
  private final Relations relations;
  private final List<String> shared = new ArrayList<>();

  private Workbook(ZipPackage file, String main) throws BadFileException {
    this.file = file;
    this.main = main;
    this.relations = Relations.of(file, main);
    strings();
  }

  static Workbook open(byte[] bytes) throws BadFileException {
    ZipPackage file = ZipPackage.open(bytes, "Excel workbook", "xlsx");
    String main = Relations.of(file, "").first("officeDocument");
    Xml xml = main == null ? null : file.xml(main);
    if (main == null || xml == null || !xml.next() || !xml.starts("x:workbook")) {
      throw new BadFileException(
          "this is no Excel workbook", "give it the ending that its content has");
    }
    return new Workbook(file, main);
  }

  String title() throws BadFileException {
    return Properties.title(file);
  }

  private void strings() throws BadFileException {
    String part = relations.first("sharedStrings");
    Xml xml = part == null ? null : file.xml(part);
    int letters = 0;
    while (xml != null && xml.next()) {
      if (xml.starts("x:si")) {
        String string = string(xml, "x:si");
        letters += string.length();
        if (letters > SHARED) {
          throw new BadFileException("the cells hold too much text", "split the file");
        }
        shared.add(string);
      }
    }
  }

  /** The letters of a string item that starts here; how they sound is left out. */
  static String string(Xml xml, String end) throws BadFileException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.ends(end)) {
      if (xml.starts("x:t")) {
        text.append(xml.text());
      } else if (xml.starts("x:rPh")) {
        xml.skip();
      }
    }
    return text.toString();
  }

  /** The shared string of this number; empty if there is none. */
  String shared(int index) {
    return index >= 0 && index < shared.size() ? shared.get(index) : "";
  }

  /** Reads all sheets in their order. */
  void read(Flow into) throws BadFileException {
    Xml xml = file.xml(main);
    while (xml != null && xml.next()) {
      if (xml.starts("x:sheet")) {
        Relations.Relation to = relations.get(xml.attribute("r:id"));
        Xml sheet = to == null ? null : file.xml(to.target());
        if (to != null && sheet != null && to.type().equals("worksheet")) {
          String name = xml.attribute("name", "");
          Sheet read = Sheet.read(sheet, this, Relations.of(file, to.target()));
          boolean hidden = !xml.attribute("state", "visible").equals("visible");
          new Rows(name, hidden, read, into).write();
          tied(name, Relations.of(file, to.target()), into);
        }
      }
    }
    if (file.hasEnding("vbaProject.bin")) {
      into.unread("macros", "they are not run and not read", null);
    }
  }

  /** Comments and shapes, which lie on a sheet rather than in its cells. */
  private void tied(String sheet, Relations of, Flow into) throws BadFileException {
    for (String kind : List.of("comments", "threadedComment")) {
      for (String part : of.all(kind)) {
        comments(sheet, file.xml(part), into);
      }
    }
    for (String part : of.all("drawing")) {
      Xml xml = file.xml(part);
      if (xml != null) {
        into.outsideOfRecords();
        for (String words : DrawingText.paragraphs(xml)) {
          into.add(BlockRole.PARAGRAPH, words, new Location.Cell(sheet, "shape"));
        }
      }
    }
  }

  private static void comments(String sheet, @Nullable Xml xml, Flow into) throws BadFileException {
    while (xml != null && xml.next()) {
      if (xml.isStart()
          && (xml.name().equals("x:comment") || xml.name().equals("?:threadedComment"))) {
        String cell = xml.attribute("ref", "");
        into.unread("comment", "comments are listed, not judged", new Location.Cell(sheet, cell));
        xml.skip();
      }
    }
  }
}
