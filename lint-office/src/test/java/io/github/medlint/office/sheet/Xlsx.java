package io.github.medlint.office.sheet;

import io.github.medlint.office.Zip;
import java.util.ArrayList;
import java.util.List;

/** Makes spreadsheets for tests. */
public final class Xlsx {

  private static final String X =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String R =
      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Zip zip = new Zip();
  private final List<String> shared = new ArrayList<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;

  /** Adds a sheet; each row is cells parted by a bar, an empty one a cell without anything. */
  public Xlsx sheet(String name, String... rows) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      data.append("<row r=\"").append(i + 1).append("\">");
      String[] cells = rows[i].split("\\|", -1);
      for (int j = 0; j < cells.length; j++) {
        data.append(cell(Sheet.name(j) + (i + 1), cells[j]));
      }
      data.append("</row>");
    }
    return sheetXml(name, "<sheetData>" + data + "</sheetData>");
  }

  public Xlsx sheetXml(String name, String content) {
    count++;
    zip.part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet" + X + R + ">" + content + "</worksheet>");
    sheets.append(
        "<sheet name=\"" + name + "\" sheetId=\"" + count + "\" r:id=\"s" + count + "\"/>");
    relations.append(relation("s" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
    return this;
  }

  private String cell(String name, String text) {
    if (text.isEmpty()) {
      return "";
    }
    if (text.matches("-?[0-9.]+")) {
      return "<c r=\"" + name + "\"><v>" + text + "</v></c>";
    }
    shared.add(text);
    return "<c r=\"" + name + "\" t=\"s\"><v>" + (shared.size() - 1) + "</v></c>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  public byte[] bytes() {
    StringBuilder strings = new StringBuilder("<sst" + X + ">");
    shared.forEach(text -> strings.append("<si><t>").append(text).append("</t></si>"));
    String rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return zip.part("xl/sharedStrings.xml", strings + "</sst>")
        .part(
            "xl/workbook.xml", "<workbook" + X + R + "><sheets>" + sheets + "</sheets></workbook>")
        .part(
            "xl/_rels/workbook.xml.rels",
            rels
                + relations
                + relation("ss", "sharedStrings", "sharedStrings.xml")
                + "</Relationships>")
        .part(
            "_rels/.rels",
            rels + relation("m", "officeDocument", "xl/workbook.xml") + "</Relationships>")
        .bytes();
  }
}
