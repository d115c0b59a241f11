package io.github.medlint.office.sheet;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Location;
import io.github.medlint.document.Placement;
import io.github.medlint.format.data.DataKeys;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Inline;
import io.github.medlint.office.flow.Locator;
import io.github.medlint.office.flow.Look;
import io.github.medlint.office.flow.Paragraph;
import io.github.medlint.office.sheet.Sheet.Cell;
import io.github.medlint.office.sheet.Sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet: as records if its first rows hold the names of its columns, else as one page. The
 * name of a column tells what its cells are, as a key of a data file does.
 */
final class Rows {

  /** The name of a column is no longer. */
  private static final int NAME = 60;

  /** How many rows may stand above the names of the columns, as a title does. */
  private static final int ABOVE = 5;

  private final String name;
  private final boolean hidden;
  private final Sheet sheet;
  private final Flow into;

  Rows(String name, boolean hidden, Sheet sheet, Flow into) {
    this.name = name;
    this.hidden = hidden;
    this.sheet = sheet;
    this.into = into;
  }

  void write() {
    int names = names();
    for (int i = 0; i < sheet.rows().size(); i++) {
      Row row = sheet.rows().get(i);
      if (names >= 0 && i > names) {
        into.record(name + " row " + row.number());
        record(row, sheet.rows().get(names));
      } else {
        for (Cell cell : row.cells()) {
          cell(cell, row, BlockRole.TABLE_CELL);
        }
      }
    }
    into.outsideOfRecords();
    if (sheet.left() > 0) {
      into.unread(
          "the rest of a sheet",
          sheet.left() + " rows behind the first " + sheet.rows().size(),
          new Location.Cell(name, "A" + sheet.rows().size()));
    }
  }

  /** Index of the row with the names of the columns; -1 if the sheet is no table. */
  private int names() {
    for (int i = 0; i < Math.min(ABOVE, sheet.rows().size() - 1); i++) {
      if (areNames(sheet.rows().get(i)) && fill(sheet.rows().get(i), i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean areNames(Row row) {
    Set<String> names = new HashSet<>();
    for (Cell cell : row.cells()) {
      if (!cell.words() || cell.text().length() > NAME || !names.add(cell.text().strip())) {
        return false;
      }
    }
    return names.size() > 1;
  }

  /** Whether the rows from {@code from} on fill the columns of {@code names} and hardly others. */
  private boolean fill(Row names, int from) {
    Set<Integer> columns = new HashSet<>();
    names.cells().forEach(cell -> columns.add(cell.column()));
    int inside = 0;
    int outside = 0;
    int several = 0;
    for (Row row : sheet.rows().subList(from, sheet.rows().size())) {
      for (Cell cell : row.cells()) {
        inside += columns.contains(cell.column()) ? 1 : 0;
        outside += columns.contains(cell.column()) ? 0 : 1;
      }
      several += row.cells().size() > 1 ? 1 : 0;
    }
    return outside * 10 <= inside && several * 2 >= sheet.rows().size() - from;
  }

  /** A record's title comes first, so that the rest stands in its section. */
  private void record(Row row, Row names) {
    Map<Integer, String> keys = new HashMap<>();
    names.cells().forEach(cell -> keys.put(cell.column(), cell.text()));
    List<Cell> rest = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (role(cell, keys.get(cell.column())) == BlockRole.HEADING) {
        cell(cell, row, BlockRole.HEADING);
      } else {
        rest.add(cell);
      }
    }
    for (Cell cell : rest) {
      cell(cell, row, role(cell, keys.get(cell.column())));
    }
  }

  private static BlockRole role(Cell cell, @Nullable String key) {
    BlockRole role = key == null ? null : DataKeys.role(key, 2, cell.text());
    return role == null || (role == BlockRole.PARAGRAPH && !isProse(cell.text()))
        ? BlockRole.TABLE_CELL
        : role;
  }

  private static boolean isProse(String text) {
    return text.strip().indexOf(' ') > 0;
  }

  private void cell(Cell cell, Row row, BlockRole role) {
    boolean unseen = hidden || row.hidden();
    Inline text = new Inline.Text(cell.text(), Look.PLAIN, cell.link());
    into.add(
        new Paragraph(
            role,
            role == BlockRole.HEADING ? 1 : 0,
            unseen ? Set.of(Placement.HIDDEN) : Set.of(),
            "",
            List.of(text),
            Locator.at(new Location.Cell(name, cell.name()))));
  }
}
