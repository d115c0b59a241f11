package io.github.medlint.code.table;

import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table in text, as RFC 4180 has them; each field knows where its letters stand. */
final class CsvRows {

  private final String content;
  private final char separator;
  private int at;

  private CsvRows(String content, char separator) {
    this.content = content;
    this.separator = separator;
  }

  /** A row: where it stands, without its line's end, and its fields. */
  record Row(TextRange range, List<DecodedText> fields) {}

  /** The rows of a file that are not blank. Its first line tells what parts the fields. */
  static List<Row> of(String content, boolean tabs) {
    CsvRows rows = new CsvRows(content, tabs ? '\t' : separator(content));
    List<Row> all = new ArrayList<>();
    while (rows.at < content.length()) {
      Row row = rows.row();
      if (row.fields.stream().anyMatch(field -> !field.text().isBlank())) {
        all.add(row);
      }
    }
    return all;
  }

  /** A semicolon where a comma stands for decimals. */
  private static char separator(String content) {
    int end = content.indexOf('\n');
    String first = end < 0 ? content : content.substring(0, end);
    long commas = first.chars().filter(c -> c == ',').count();
    long semicolons = first.chars().filter(c -> c == ';').count();
    return semicolons > commas ? ';' : ',';
  }

  private Row row() {
    int start = at;
    List<DecodedText> fields = new ArrayList<>();
    fields.add(field());
    while (at < content.length() && content.charAt(at) == separator) {
      at++;
      fields.add(field());
    }
    TextRange range = new TextRange(start, at);
    if (at < content.length() && content.charAt(at) == '\r') {
      at++;
    }
    if (at < content.length() && content.charAt(at) == '\n') {
      at++;
    }
    return new Row(range, fields);
  }

  private DecodedText field() {
    SourceMap.Builder out = new SourceMap.Builder();
    if (at < content.length() && content.charAt(at) == '"') {
      at++;
      while (at < content.length() && !(content.charAt(at) == '"' && !isDoubled())) {
        if (content.charAt(at) == '"') {
          out.replaced("\"", at, at + 2);
          at += 2;
        } else {
          out.verbatim(content, at, ++at);
        }
      }
      at = Math.min(at + 1, content.length());
    }
    while (at < content.length()
        && "\r\n".indexOf(content.charAt(at)) < 0
        && content.charAt(at) != separator) {
      out.verbatim(content, at, ++at);
    }
    return new DecodedText(out.text(), out.build());
  }

  private boolean isDoubled() {
    return at + 1 < content.length() && content.charAt(at + 1) == '"';
  }
}
