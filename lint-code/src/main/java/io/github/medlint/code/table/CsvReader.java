package io.github.medlint.code.table;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.document.Placement;
import io.github.medlint.format.data.DataKeys;
import io.github.medlint.format.data.MarkedUpString;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.markdown.MarkdownReader;
import io.github.medlint.format.shape.Outline;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables in text: each row below the first is a record, judged alone, and the first names the
 * columns.
 */
public final class CsvReader implements DocumentReader {

  private final MarkedUpString strings = new MarkedUpString(new MarkdownReader(), new HtmlReader());

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public Document read(SourceText source) {
    DocumentBuilder document = new DocumentBuilder(source, format());
    Outline outline = new Outline(document);
    boolean tabs = source.path().toLowerCase(Locale.ROOT).endsWith(".tsv");
    List<CsvRows.Row> rows = CsvRows.of(source.content(), tabs);
    for (int i = 1; i < rows.size(); i++) {
      CsvRows.Row row = rows.get(i);
      outline.record("row " + (i + 1), row.range());
      cells(source.path(), rows.get(0), row, true, outline);
      cells(source.path(), rows.get(0), row, false, outline);
    }
    outline.outsideOfSections();
    return document.build();
  }

  private void cells(
      String path, CsvRows.Row head, CsvRows.Row row, boolean titles, Outline outline) {
    for (int i = 0; i < row.fields().size(); i++) {
      DecodedText field = row.fields().get(i);
      String key = i < head.fields().size() ? head.fields().get(i).text().strip() : "";
      BlockRole role = DataKeys.role(key, 2, field.text());
      if (role != null && (role == BlockRole.HEADING) == titles) {
        strings.read(path, field, role, 1, into(outline));
      }
    }
  }

  private static MarkedUpString.Blocks into(Outline outline) {
    return new MarkedUpString.Blocks() {
      @Override
      public void add(BlockRole role, int level, Set<Placement> places, SourceMap.Builder text) {
        if (role == BlockRole.HEADING) {
          outline.heading(level, places, text);
        } else {
          outline.block(role, level, places, text);
        }
      }

      @Override
      public void unread(String what, String why, @Nullable TextRange where) {
        outline.unread(what, why, where);
      }
    };
  }
}
