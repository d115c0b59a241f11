package io.github.medlint.office.slides;

import static io.github.medlint.office.Drafts.blocks;
import static io.github.medlint.office.Drafts.placeOf;
import static io.github.medlint.office.Drafts.read;
import static io.github.medlint.office.Drafts.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.document.Mark;
import org.junit.jupiter.api.Test;

class PptxReaderTest {

  @Test
  void titles_are_headings_and_come_first() {
    Document document =
        read(
            "a.pptx",
            new Pptx()
                .slide(
                    Pptx.shape("subTitle", "For our patients") + Pptx.shape("ctrTitle", "Ketamine"))
                .slide(
                    Pptx.shape("body", "It may help.", Pptx.p("<a:pPr lvl=\"1\"/>", "For a while"))
                        + Pptx.shape("title", "What it does")
                        + Pptx.shape("sldNum", "2")
                        + Pptx.shape("ftr", "Our clinic"))
                .bytes());
    assertThat(blocks(document))
        .containsExactly(
            "heading 1: Ketamine",
            "paragraph: For our patients",
            "heading 2: What it does",
            "list-item 1: It may help.",
            "list-item 2: For a while",
            "paragraph (footer): Our clinic");
    assertThat(placeOf(document, "It may help.")).isEqualTo("slide 2");
  }

  @Test
  void bullets_are_told_by_the_paragraph_where_it_says_so() {
    Document document =
        read(
            "a.pptx",
            new Pptx()
                .slide(
                    Pptx.shape("body", Pptx.p("<a:pPr><a:buNone/></a:pPr>", "No item."))
                        + Pptx.shape(
                            "",
                            Pptx.p("<a:pPr><a:buAutoNum type=\"arabicPeriod\"/></a:pPr>", "one"),
                            Pptx.p("<a:pPr><a:buAutoNum type=\"arabicPeriod\"/></a:pPr>", "two")))
                .bytes());
    assertThat(blocks(document))
        .containsExactly("paragraph: No item.", "list-item 1: one", "list-item 1: two");
    assertThat(document.source().content()).isEqualTo("No item.\n1. one\n2. two\n");
  }

  @Test
  void notes_belong_to_their_slide_and_hidden_slides_are_told_as_such() {
    Document document =
        read(
            "a.pptx",
            new Pptx()
                .notes("n1.xml", Pptx.shape("sldImg", "x") + Pptx.shape("body", "Say it slowly."))
                .slide(
                    Pptx.shape("", "Shown."),
                    "",
                    Pptx.relation("n", "notesSlide", "../notesSlides/n1.xml", ""))
                .slide(Pptx.shape("", "Not shown."), " show=\"0\"", "")
                .bytes());
    assertThat(blocks(document))
        .containsExactly(
            "paragraph: Shown.",
            "paragraph (aside): Say it slowly.",
            "paragraph (hidden): Not shown.");
    assertThat(placeOf(document, "Say it")).isEqualTo("slide 1, notes");
  }

  @Test
  void tables_groups_links_and_pictures_are_read() {
    String table =
        "<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody>"
            + Pptx.p("", "10 mg")
            + "</a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>";
    String link =
        "<a:p><a:r><a:rPr><a:hlinkClick r:id=\"l\"/></a:rPr><a:t>Book now</a:t></a:r></a:p>";
    String picture =
        "<p:pic><p:nvPicPr><p:cNvPr id=\"2\" name=\"p\" %s/></p:nvPicPr><p:blipFill><a:blip/></p:blipFill></p:pic>";
    Document document =
        read(
            "a.pptx",
            new Pptx()
                .slide(
                    "<p:grpSp>"
                        + Pptx.shape("", "In a group.")
                        + "</p:grpSp>"
                        + table
                        + Pptx.shape("", link)
                        + picture.formatted("descr=\"Two people\"")
                        + picture.formatted(""),
                    "",
                    Pptx.relation(
                        "l", "hyperlink", "https://example.org/book", " TargetMode=\"External\""))
                .bytes());
    assertThat(blocks(document))
        .containsExactly(
            "paragraph: In a group.",
            "table-cell: 10 mg",
            "call-to-action: Book now",
            "alt: Two people");
    assertThat(document.marks())
        .extracting(Mark::target)
        .containsExactly("https://example.org/book");
    assertThat(unread(document)).containsExactly("image without alt text at slide 1");
  }
}
