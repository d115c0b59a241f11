package io.github.medlint.office.odt;

import static io.github.medlint.office.Drafts.blocks;
import static io.github.medlint.office.Drafts.placeOf;
import static io.github.medlint.office.Drafts.read;
import static io.github.medlint.office.Drafts.refused;
import static io.github.medlint.office.Drafts.texts;
import static io.github.medlint.office.Drafts.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentPart;
import io.github.medlint.document.Mark;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.office.Zip;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private static final String STYLES =
      "<office:styles><style:style style:name=\"Gone\" style:family=\"text\">"
          + "<style:text-properties text:display=\"none\"/></style:style>"
          + "<text:list-style style:name=\"Num\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/></text:list-style>"
          + "</office:styles><office:master-styles><style:master-page style:name=\"M\"><style:header><text:p>Clinic</text:p></style:header>"
          + "<style:footer><text:p>Call us</text:p></style:footer></style:master-page></office:master-styles>";

  private static Zip odt(String body) {
    return new Zip()
        .part("mimetype", "application/vnd.oasis.opendocument.text")
        .part(
            "content.xml",
            "<office:document-content"
                + NAMESPACES
                + "><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>")
        .part(
            "styles.xml",
            "<office:document-styles" + NAMESPACES + ">" + STYLES + "</office:document-styles>");
  }

  private static Document of(String body) {
    return read("a.odt", odt(body).bytes());
  }

  @Test
  void headings_lists_tables_and_margins_get_their_roles() {
    Document document =
        of(
            "<text:h text:outline-level=\"2\">Head</text:h><text:p>Some  text<text:s text:c=\"2\"/>here.</text:p>"
                + "<text:list text:style-name=\"Num\"><text:list-item><text:p>one</text:p><text:list><text:list-item>"
                + "<text:p>deep</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>two</text:p>"
                + "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>");
    assertThat(blocks(document))
        .containsExactly(
            "paragraph (header): Clinic",
            "heading 2: Head",
            "paragraph: Some text  here.",
            "list-item 1: one",
            "list-item 2: deep",
            "list-item 1: two",
            "table-cell: a",
            "table-cell: b",
            "paragraph (footer): Call us");
    assertThat(document.source().content()).contains("1. one\n• deep\n2. two\n");
    assertThat(placeOf(document, "b\n")).isEqualTo("table 1, row 1, cell 2, paragraph 1");
  }

  @Test
  void notes_links_comments_pictures_and_hidden_text_are_told_apart() {
    Document document =
        of(
            "<text:p>It helped<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>Doe 2021.</text:p></text:note-body></text:note> <text:a xlink:href=\"https://e.org\">some</text:a>"
                + "<office:annotation><dc:creator>A</dc:creator><dc:date>2026</dc:date><text:p>Really?</text:p></office:annotation>."
                + "<text:span text:style-name=\"Gone\"> unseen words</text:span>"
                + "<draw:frame><draw:image/><svg:desc>Two people</svg:desc></draw:frame><draw:frame><draw:image/></draw:frame></text:p>");
    assertThat(blocks(document))
        .contains(
            "paragraph: It helped some.",
            "paragraph (hidden): unseen words",
            "alt: Two people",
            "note: Doe 2021.");
    assertThat(document.marks()).extracting(Mark::target).containsExactly("^1", "https://e.org");
    assertThat(unread(document))
        .containsExactly(
            "comment “Really?” at paragraph 1", "image without alt text at paragraph 1");
  }

  @Test
  void tracked_changes_are_accepted_or_undone() {
    byte[] bytes =
        odt("<text:tracked-changes><text:changed-region text:id=\"c1\"><text:insertion/></text:changed-region>"
                + "<text:changed-region text:id=\"c2\"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info>"
                + "<text:p>cures</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>It <text:change text:change-id=\"c2\"/><text:change-start text:change-id=\"c1\"/>may ease"
                + "<text:change-end text:change-id=\"c1\"/> pain.</text:p>")
            .bytes();
    assertThat(texts(read("a.odt", bytes))).contains("It may ease pain.");
    assertThat(texts(read("a.odt", bytes, TrackedChanges.ORIGINAL))).contains("It cures pain.");
    assertThat(read("a.odt", bytes, TrackedChanges.BOTH).parts())
        .extracting(DocumentPart::record)
        .containsExactly("with changes accepted", "original");
  }

  @Test
  void an_encrypted_file_is_told() {
    byte[] bytes =
        odt("")
            .part(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:encryption-data/></m:manifest>")
            .bytes();
    assertThat(refused("a.odt", bytes).message()).isEqualTo("the file is encrypted");
  }
}
