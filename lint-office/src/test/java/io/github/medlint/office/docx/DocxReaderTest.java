package io.github.medlint.office.docx;

import static io.github.medlint.office.Drafts.blocks;
import static io.github.medlint.office.Drafts.placeOf;
import static io.github.medlint.office.Drafts.read;
import static io.github.medlint.office.Drafts.texts;
import static io.github.medlint.office.Drafts.unread;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.medlint.document.Document;
import io.github.medlint.document.DocumentPart;
import io.github.medlint.document.Mark;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.office.Zip;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  private static final String STYLES =
      """
      <w:styles>
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>
          <w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/>
          <w:basedOn w:val="Standard"/></w:style>
        <w:style w:type="paragraph" w:styleId="House"><w:name w:val="House Head"/>
          <w:basedOn w:val="berschrift2"/></w:style>
        <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
        <w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="ListA"><w:name w:val="List A"/>
          <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:vanish/></w:rPr></w:style>
      </w:styles>
      """;

  private static final String NUMBERING =
      """
      <w:numbering>
        <w:abstractNum w:abstractNumId="0">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1">
          <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/>
          <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      </w:numbering>
      """;

  private static Docx docx() {
    return new Docx()
        .part("s", "styles", "styles.xml", STYLES)
        .part("n", "numbering", "numbering.xml", NUMBERING);
  }

  private static Document of(Docx docx) {
    return read("a.docx", docx.bytes());
  }

  private static String item(int list, int level, String text) {
    return Docx.p(
        "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            .formatted(level, list),
        text);
  }

  @Test
  void headings_come_from_styles_and_those_they_are_based_on_and_from_outline_levels() {
    Document document =
        of(
            docx()
                .styled("T", "The whole")
                .styled("berschrift1", "First")
                .styled("House", "Second")
                .body(Docx.p("<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>", "Third"))
                .paragraph("Some text that is no heading."));
    assertThat(blocks(document))
        .containsExactly(
            "heading 1: The whole",
            "heading 1: First",
            "heading 2: Second",
            "heading 3: Third",
            "paragraph: Some text that is no heading.");
    assertThat(document.blocks().get(4).section().path())
        .containsExactly("First", "Second", "Third");
    assertThat(placeOf(document, "no heading")).isEqualTo("paragraph 5");
  }

  @Test
  void a_short_bold_paragraph_above_plain_text_is_a_heading() {
    Document document =
        of(
            docx()
                .body("<w:p>" + Docx.r("<w:b/>", "What to expect") + "</w:p>")
                .paragraph("You will feel the needle, and then nothing for a while.")
                .paragraph("Most people go back to work on the same day, if they feel well.")
                .body("<w:p>" + Docx.r("<w:b/>", "This is bold, and a sentence.") + "</w:p>"));
    assertThat(blocks(document))
        .containsExactly(
            "heading 1: What to expect",
            "paragraph: You will feel the needle, and then nothing for a while.",
            "paragraph: Most people go back to work on the same day, if they feel well.",
            "paragraph: This is bold, and a sentence.");
  }

  @Test
  void lists_count_as_word_counts_them() {
    Document document =
        of(
            docx()
                .body(item(1, 0, "one"))
                .body(item(1, 1, "one a"))
                .body(item(1, 1, "one b"))
                .body(item(1, 0, "two"))
                .body(item(1, 1, "two a"))
                .body(item(2, 0, "dot"))
                .body(item(3, 0, "anew"))
                .styled("ListA", "by style"));
    assertThat(document.source().content())
        .isEqualTo(
            "1. one\n1.a) one a\n1.b) one b\n2. two\n2.a) two a\n• dot\n1. anew\n2. by style\n");
    assertThat(blocks(document))
        .startsWith("list-item 1: one", "list-item 2: one a")
        .endsWith("list-item 1: anew", "list-item 1: by style");
  }

  @Test
  void runs_of_a_paragraph_are_one_text_and_links_are_marks() {
    Document document =
        of(
            docx()
                .link("l1", "https://example.org/study")
                .body(
                    "<w:p>"
                        + Docx.r("<w:b/>", "Re")
                        + Docx.r("", "lief in ")
                        + "<w:hyperlink r:id=\"l1\">"
                        + Docx.r("", "one study")
                        + "</w:hyperlink>"
                        + "<w:r><w:tab/><w:t>and</w:t><w:br/><w:t>rest</w:t><w:noBreakHyphen/></w:r></w:p>"));
    assertThat(texts(document)).containsExactly("Relief in one study\tand\nrest-");
    Mark mark = document.marks().get(0);
    assertThat(mark.target()).isEqualTo("https://example.org/study");
    assertThat(mark.source().slice(document.source().content())).isEqualTo("one study");
  }

  @Test
  void a_paragraph_that_only_links_asks_to_act_or_leads_on() {
    Document document =
        of(
            docx()
                .link("l1", "https://example.org/book")
                .body(
                    "<w:p><w:hyperlink r:id=\"l1\">"
                        + Docx.r("", "Book a visit")
                        + "</w:hyperlink></w:p>")
                .body(
                    "<w:p><w:hyperlink r:id=\"l1\">"
                        + Docx.r("", "Our team")
                        + "</w:hyperlink></w:p>"));
    assertThat(blocks(document)).containsExactly("call-to-action: Book a visit", "link: Our team");
  }

  @Test
  void field_codes_are_no_text_and_what_they_show_is() {
    Document document =
        of(
            docx()
                .body(
                    "<w:p>"
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:instrText> HYPERLINK \"https://example.org\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + Docx.r("", "here")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + Docx.r("", " on ")
                        + "<w:fldSimple w:instr=\"DATE\">"
                        + Docx.r("", "Monday")
                        + "</w:fldSimple></w:p>"));
    assertThat(texts(document)).containsExactly("here on Monday");
    assertThat(document.marks()).extracting(Mark::target).containsExactly("https://example.org");
  }

  @Test
  void content_controls_and_smart_tags_are_read_as_what_is_in_them() {
    Document document =
        of(
            docx()
                .body(
                    "<w:sdt><w:sdtPr><w:alias w:val=\"X\"/></w:sdtPr><w:sdtContent>"
                        + "<w:p>"
                        + Docx.r("", "a ")
                        + "<w:smartTag>"
                        + Docx.r("", "b ")
                        + "</w:smartTag><w:sdt><w:sdtContent>"
                        + Docx.r("", "c")
                        + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"));
    assertThat(texts(document)).containsExactly("a b c");
  }

  @Test
  void cells_of_tables_are_told_by_row_and_cell_and_a_frame_is_no_table() {
    String cell = "<w:tc><w:tcPr/>%s</w:tc>";
    Document document =
        of(
            docx()
                .body(
                    "<w:tbl><w:tblPr/><w:tr>"
                        + cell.formatted(Docx.p("", "Dose"))
                        + cell.formatted(Docx.p("", "Price"))
                        + "</w:tr><w:tr>"
                        + cell.formatted(Docx.p("", "10 mg"))
                        + cell.formatted(Docx.p("", "$10"))
                        + "</w:tr></w:tbl>")
                .body("<w:tbl><w:tr>" + cell.formatted(Docx.p("", "A box.")) + "</w:tr></w:tbl>"));
    assertThat(blocks(document))
        .containsExactly(
            "table-cell: Dose",
            "table-cell: Price",
            "table-cell: 10 mg",
            "table-cell: $10",
            "paragraph: A box.");
    assertThat(placeOf(document, "$10")).isEqualTo("table 1, row 2, cell 2, paragraph 1");
  }

  @Test
  void a_text_box_is_read_once_behind_its_paragraph() {
    String box = "<w:txbxContent>" + Docx.p("", "In the box.") + "</w:txbxContent>";
    Document document =
        of(
            docx()
                .body(
                    "<w:p>"
                        + Docx.r("", "Before the box.")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                        + box
                        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + Docx.r("", " Behind it.")
                        + "</w:p>"));
    assertThat(texts(document)).containsExactly("Before the box. Behind it.", "In the box.");
    assertThat(placeOf(document, "In the box")).isEqualTo("text box 1, paragraph 1");
  }

  @Test
  void headers_and_footers_are_placed_as_such_and_each_is_read_once() {
    String twice =
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:footerReference r:id=\"f\"/></w:sectPr>";
    Document document =
        of(
            docx()
                .part("h", "header", "header1.xml", "<w:hdr>" + Docx.p("", "Clinic") + "</w:hdr>")
                .part("f", "footer", "footer1.xml", "<w:ftr>" + Docx.p("", "Call us") + "</w:ftr>")
                .body("<w:p><w:pPr>" + twice + "</w:pPr>" + Docx.r("", "One.") + "</w:p>")
                .paragraph("Two.")
                .body(twice));
    assertThat(blocks(document))
        .containsExactly(
            "paragraph (header): Clinic",
            "paragraph: One.",
            "paragraph: Two.",
            "paragraph (footer): Call us");
    assertThat(placeOf(document, "Call us")).isEqualTo("footer 1, paragraph 1");
  }

  @Test
  void notes_stand_at_the_end_and_their_marks_where_they_belong() {
    Document document =
        of(
            docx()
                .part(
                    "fn",
                    "footnotes",
                    "footnotes.xml",
                    "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                        + "<w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/></w:r>"
                        + Docx.r("", " Doe 2021.")
                        + "</w:p></w:footnote><w:footnote w:id=\"6\">"
                        + Docx.p("", "Nobody refers to this.")
                        + "</w:footnote></w:footnotes>")
                .part(
                    "en",
                    "endnotes",
                    "endnotes.xml",
                    "<w:endnotes><w:endnote w:id=\"2\">"
                        + Docx.p("", "Roe 2020.")
                        + "</w:endnote></w:endnotes>")
                .body(
                    "<w:p>"
                        + Docx.r("", "It helped")
                        + "<w:r><w:footnoteReference w:id=\"5\"/></w:r>"
                        + Docx.r("", " some people.")
                        + "<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>"));
    assertThat(blocks(document))
        .containsExactly("paragraph: It helped some people.", "note: Doe 2021.", "note: Roe 2020.");
    assertThat(document.source().content()).startsWith("It helped[1] some people.[i]\n");
    assertThat(document.marks())
        .extracting(Mark::kind, Mark::target)
        .containsExactly(tuple(Mark.Kind.NOTE, "^1"), tuple(Mark.Kind.NOTE, "^i"));
  }

  @Test
  void a_raised_number_is_a_mark_and_no_part_of_its_word() {
    Document document =
        of(
            docx()
                .body(
                    "<w:p>"
                        + Docx.r("", "It brings relief.")
                        + Docx.r("<w:vertAlign w:val=\"superscript\"/>", "1,2")
                        + Docx.r("", " Area in cm")
                        + Docx.r("<w:vertAlign w:val=\"superscript\"/>", "2")
                        + "</w:p>"));
    assertThat(texts(document)).containsExactly("It brings relief. 1,2 Area in cm2");
    assertThat(document.marks()).extracting(Mark::target).containsExactly("1,2");
  }

  @Test
  void comments_are_listed_and_not_judged() {
    Document document =
        of(
            docx()
                .part(
                    "c",
                    "comments",
                    "comments.xml",
                    "<w:comments><w:comment w:id=\"3\" w:author=\"A\">"
                        + Docx.p("", "This cures all?")
                        + "</w:comment></w:comments>")
                .paragraph("First.")
                .body(
                    "<w:p>"
                        + Docx.r("", "Second.")
                        + "<w:r><w:commentReference w:id=\"3\"/></w:r></w:p>"));
    assertThat(texts(document)).containsExactly("First.", "Second.");
    assertThat(unread(document)).containsExactly("comment “This cures all?” at paragraph 2");
  }

  @Test
  void alternative_text_is_read_wherever_it_stands_and_a_picture_without_is_told() {
    String drawing =
        "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\"%s/><a:graphic><pic:pic>"
            + "<pic:nvPicPr><pic:cNvPr id=\"2\" name=\"y\"%s/></pic:nvPicPr><pic:blipFill><a:blip/></pic:blipFill>"
            + "</pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    Document document =
        of(
            docx()
                .body(drawing.formatted(" descr=\"A smiling woman\"", " descr=\"A smiling woman\""))
                .body(drawing.formatted("", " descr=\"A chart\""))
                .body(drawing.formatted("", "")));
    assertThat(blocks(document)).containsExactly("alt: A smiling woman", "alt: A chart");
    assertThat(unread(document)).containsExactly("image without alt text at paragraph 1");
  }

  @Test
  void tracked_changes_are_read_as_accepted_unless_asked_otherwise() {
    byte[] bytes =
        docx()
            .body(
                "<w:p>"
                    + Docx.r("", "It ")
                    + "<w:del w:id=\"1\"><w:r><w:delText xml:space=\"preserve\">cures</w:delText></w:r></w:del>"
                    + "<w:ins w:id=\"2\">"
                    + Docx.r("", "may ease")
                    + "</w:ins>"
                    + Docx.r("", " pain.")
                    + "</w:p>")
            .bytes();
    assertThat(texts(read("a.docx", bytes))).containsExactly("It may ease pain.");
    assertThat(texts(read("a.docx", bytes, TrackedChanges.ORIGINAL)))
        .containsExactly("It cures pain.");
    Document both = read("a.docx", bytes, TrackedChanges.BOTH);
    assertThat(both.parts())
        .extracting(DocumentPart::record, part -> texts(part.document()))
        .containsExactly(
            tuple("with changes accepted", List.of("It may ease pain.")),
            tuple("original", List.of("It cures pain.")));
  }

  @Test
  void a_document_without_changes_is_one_text_whatever_is_asked() {
    byte[] bytes = docx().paragraph("Same.").bytes();
    assertThat(read("a.docx", bytes, TrackedChanges.BOTH).records()).isEmpty();
  }

  @Test
  void a_deleted_paragraph_mark_joins_two_paragraphs() {
    byte[] bytes =
        docx()
            .body(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                    + Docx.r("", "One ")
                    + "</w:p>")
            .paragraph("line.")
            .bytes();
    assertThat(texts(read("a.docx", bytes))).containsExactly("One line.");
    assertThat(texts(read("a.docx", bytes, TrackedChanges.ORIGINAL)))
        .containsExactly("One", "line.");
  }

  @Test
  void hidden_text_is_a_block_of_its_own_and_struck_text_is_told() {
    Document document =
        of(
            docx()
                .body(
                    "<w:p>"
                        + Docx.r("", "Seen ")
                        + Docx.r("<w:rStyle w:val=\"Gone\"/>", "not seen ")
                        + Docx.r("<w:strike/>", "struck ")
                        + Docx.r("", "again.")
                        + "</w:p>"));
    assertThat(blocks(document))
        .containsExactly("paragraph: Seen again.", "paragraph (hidden): not seen");
    assertThat(unread(document)).containsExactly("text that is struck through at paragraph 1");
  }

  @Test
  void very_small_type_is_small_print() {
    Document document =
        of(
            docx()
                .paragraph("Text of the usual size, which is eleven points here.")
                .body(
                    "<w:p>"
                        + Docx.r("<w:sz w:val=\"12\"/>", "Results may vary from one to the next.")
                        + "</w:p>"));
    assertThat(blocks(document).get(1))
        .isEqualTo("paragraph (small): Results may vary from one to the next.");
  }

  @Test
  void a_table_of_contents_is_navigation() {
    assertThat(blocks(of(docx().styled("toc1", "What we treat\t3"))))
        .containsExactly("link (navigation): What we treat\t3");
  }

  @Test
  void a_quote_is_told_by_its_style() {
    assertThat(blocks(of(docx().styled("Zitat", "I felt better."))))
        .containsExactly("quote: I felt better.");
  }

  @Test
  void strict_files_are_read_like_transitional_ones() {
    Docx strict =
        new Docx(true)
            .part("s", "styles", "styles.xml", STYLES)
            .styled("berschrift1", "Head")
            .paragraph("Text.");
    assertThat(blocks(read("a.docx", strict.bytes())))
        .containsExactly("heading 1: Head", "paragraph: Text.");
  }

  @Test
  void macros_are_neither_run_nor_read_and_that_is_told() {
    byte[] bytes = docx().paragraph("Text.").file("word/vbaProject.bin", new byte[] {1, 2}).bytes();
    Document document = read("a.docm", bytes);
    assertThat(texts(document)).containsExactly("Text.");
    assertThat(document.unread().get(0).what()).isEqualTo("macros");
  }

  @Test
  void paragraphs_are_counted_without_empty_ones() {
    Docx docx =
        docx()
            .body("<w:p/>")
            .paragraph("One.")
            .body("<w:p><w:r><w:t> </w:t></w:r></w:p>")
            .paragraph("Two.");
    assertThat(placeOf(of(docx), "Two.")).isEqualTo("paragraph 2");
  }

  @Test
  void the_title_in_the_properties_is_the_titles_text() {
    byte[] bytes =
        new Zip()
            .part("[Content_Types].xml", "<Types/>")
            .part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/d.xml\"/>"
                    + "<Relationship Id=\"b\" Type=\"x/core-properties\" Target=\"docProps/core.xml\"/></Relationships>")
            .part(
                "word/d.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + Docx.p("", "Text.")
                    + "</w:body></w:document>")
            .part(
                "docProps/core.xml",
                "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Our flyer</dc:title></c>")
            .bytes();
    assertThat(blocks(read("a.docx", bytes)))
        .containsExactly("meta-title: Our flyer", "paragraph: Text.");
  }
}
