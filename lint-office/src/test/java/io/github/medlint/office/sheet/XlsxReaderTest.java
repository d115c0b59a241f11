package io.github.medlint.office.sheet;

import static io.github.medlint.office.Drafts.blocks;
import static io.github.medlint.office.Drafts.placeOf;
import static io.github.medlint.office.Drafts.read;
import static io.github.medlint.office.Drafts.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentPart;
import io.github.medlint.document.DocumentRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

  @Test
  void each_row_of_a_table_is_a_record_whose_columns_tell_what_its_cells_are() {
    Document document =
        read(
            "ads.xlsx",
            new Xlsx()
                .sheet(
                    "Ads",
                    "Id|Body|Title|Price",
                    "a-1|It may ease pain.|Relief|10",
                    "a-2|Results vary.|Hope|")
                .bytes());
    assertThat(document.records())
        .extracting(DocumentRecord::name)
        .containsExactly("Ads row 2", "Ads row 3");
    List<DocumentPart> parts = document.parts();
    assertThat(texts(parts.get(0).document())).containsExactly("Id", "Body", "Title", "Price");
    assertThat(blocks(parts.get(1).document()))
        .as("the title comes first")
        .containsExactly(
            "heading 1: Relief",
            "table-cell: a-1",
            "paragraph: It may ease pain.",
            "table-cell: 10");
    assertThat(parts.get(2).document().blocks().get(1).section().path()).containsExactly("Hope");
    assertThat(placeOf(document, "Results vary.")).isEqualTo("Ads!B3");
  }

  @Test
  void names_of_columns_may_stand_below_a_title() {
    Document document =
        read(
            "a.xlsx",
            new Xlsx()
                .sheet("S", "Our products", "Name|Text", "A|It works.", "B|It works too.")
                .bytes());
    assertThat(document.records())
        .extracting(DocumentRecord::name)
        .containsExactly("S row 3", "S row 4");
  }

  @Test
  void a_sheet_without_names_of_columns_is_one_page() {
    Document document =
        read(
            "a.xlsx",
            new Xlsx().sheet("Page", "We treat pain.", "We treat sleep.", "Call us.").bytes());
    assertThat(document.records()).isEmpty();
    assertThat(texts(document)).containsExactly("We treat pain.", "We treat sleep.", "Call us.");
  }

  @Test
  void hidden_sheets_and_rows_are_told_as_such_and_strings_in_cells_are_read() {
    Document document =
        read(
            "a.xlsx",
            new Xlsx()
                .sheetXml(
                    "S",
                    "<sheetData><row r=\"4\" hidden=\"1\"><c r=\"C4\" t=\"inlineStr\"><is><t>Not</t><r><t> seen</t></r></is></c></row>"
                        + "<row r=\"5\"><c r=\"A5\" t=\"str\"><f>A1&amp;B1</f><v>made</v></c></row></sheetData>")
                .bytes());
    assertThat(blocks(document))
        .containsExactly("table-cell (hidden): Not seen", "table-cell: made");
    assertThat(placeOf(document, "Not seen")).isEqualTo("S!C4");
  }

  @Test
  void columns_are_named_as_in_spreadsheets() {
    assertThat(
            List.of(
                Sheet.name(0), Sheet.name(25), Sheet.name(26), Sheet.name(701), Sheet.name(702)))
        .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    for (int column : new int[] {0, 25, 26, 701, 702, 16383}) {
      assertThat(Sheet.column(Sheet.name(column) + "7")).isEqualTo(column);
    }
  }
}
