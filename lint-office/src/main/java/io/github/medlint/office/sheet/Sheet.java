package io.github.medlint.office.sheet;

import io.github.medlint.office.pack.BadFileException;
import io.github.medlint.office.pack.Relations;
import io.github.medlint.office.pack.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a sheet that hold something.
 *
 * @param rows in their order
 * @param left how many rows lie behind the last that is kept
 */
record Sheet(List<Row> rows, int left) {

  /** Cells of a sheet; more are left out and counted by row. */
  private static final int CELLS = 300_000;

  /**
   * A row.
   *
   * @param number from 1
   * @param hidden whether it is not shown
   */
  record Row(int number, boolean hidden, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param column from 0
   * @param text what it shows, numbers without their format
   * @param words whether it holds text rather than a number
   * @param link where it leads; empty if it is no link
   */
  record Cell(int column, String name, String text, boolean words, String link) {}

  static Sheet read(Xml xml, Workbook workbook, Relations relations) throws BadFileException {
    List<Row> rows = new ArrayList<>();
    Map<String, String> links = new HashMap<>();
    int cells = 0;
    int left = 0;
    int number = 0;
    while (xml.next()) {
      if (xml.starts("x:row")) {
        number = xml.number("r", number + 1);
        boolean hidden = xml.attribute("hidden", "0").matches("1|true");
        if (cells >= CELLS) {
          left++;
          xml.skip();
          continue;
        }
        List<Cell> read = row(xml, number, workbook);
        cells += read.size();
        if (!read.isEmpty()) {
          rows.add(new Row(number, hidden, read));
        }
      } else if (xml.starts("x:hyperlink")) {
        links.put(xml.attribute("ref", ""), relations.link(xml.attribute("r:id")));
      }
    }
    return new Sheet(links.isEmpty() ? rows : linked(rows, links), left);
  }

  private static List<Cell> row(Xml xml, int row, Workbook workbook) throws BadFileException {
    List<Cell> cells = new ArrayList<>();
    int column = -1;
    while (xml.next() && !xml.ends("x:row")) {
      if (!xml.starts("x:c")) {
        continue;
      }
      String name = xml.attribute("r", "");
      column = name.isEmpty() ? column + 1 : column(name);
      String type = xml.attribute("t", "n");
      String text = value(xml, type, workbook);
      if (!text.isBlank()) {
        boolean words = !type.equals("n") && !type.equals("b") && !type.equals("d");
        cells.add(new Cell(column, name.isEmpty() ? name(column) + row : name, text, words, ""));
      }
    }
    return cells;
  }

  private static String value(Xml xml, String type, Workbook workbook) throws BadFileException {
    String text = "";
    while (xml.next() && !xml.ends("x:c")) {
      if (xml.starts("x:v")) {
        text = xml.text();
      } else if (xml.starts("x:is")) {
        text = Workbook.string(xml, "x:is");
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    if (!type.equals("s")) {
      return type.equals("e") ? "" : text;
    }
    try {
      return workbook.shared(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private static List<Row> linked(List<Row> rows, Map<String, String> links) {
    List<Row> all = new ArrayList<>();
    for (Row row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : row.cells) {
        String link = links.getOrDefault(cell.name, "");
        cells.add(new Cell(cell.column, cell.name, cell.text, cell.words, link));
      }
      all.add(new Row(row.number, row.hidden, cells));
    }
    return all;
  }

  /** The column of a cell's name, from 0. */
  static int column(String cell) {
    int column = 0;
    for (int i = 0; i < cell.length() && i < 4; i++) {
      char c = cell.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
  }

  /** The letters of a column. */
  static String name(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }
}
