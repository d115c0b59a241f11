package io.github.medlint.office.pdf;

import static io.github.medlint.office.Drafts.blocks;
import static io.github.medlint.office.Drafts.placeOf;
import static io.github.medlint.office.Drafts.read;
import static io.github.medlint.office.Drafts.refused;
import static io.github.medlint.office.Drafts.texts;
import static io.github.medlint.office.Drafts.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.document.Mark;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  private static final String LONG =
      "We look at your history and your wishes before we say what may be of help to you, and we"
          + " tell you what is known of it and what is not. You can ask us at any time, by day or by"
          + " night, and somebody will answer.";

  @Test
  void lines_become_paragraphs_and_type_tells_headings() {
    Pdf pdf = new Pdf();
    pdf.text(72, 80, 20, "Our clinic");
    float y = pdf.lines(72, 120, 400, 11, LONG);
    pdf.text(72, y + 20, 11, true, "What we do");
    pdf.lines(72, y + 40, 400, 11, "Then we make a plan. " + LONG);
    Document document = read("a.pdf", pdf.bytes());
    assertThat(blocks(document))
        .containsExactly(
            "heading 1: Our clinic",
            "paragraph: " + LONG,
            "heading 2: What we do",
            "paragraph: Then we make a plan. " + LONG);
    assertThat(document.blocks().get(3).section().path())
        .containsExactly("Our clinic", "What we do");
    assertThat(placeOf(document, "Our clinic")).isEqualTo("page 1, box 72,64-155,84");
  }

  @Test
  void columns_that_are_drawn_line_by_line_are_read_one_after_the_other() {
    Pdf pdf = new Pdf();
    List<String> left = pdf.wrapped("Left. " + LONG, 200, 10);
    List<String> right = pdf.wrapped("Right. " + LONG, 200, 10);
    for (int i = 0; i < left.size(); i++) {
      pdf.text(72, 100 + 12 * i, 10, left.get(i));
      pdf.text(320, 100 + 12 * i, 10, right.get(Math.min(i, right.size() - 1)));
    }
    assertThat(texts(read("a.pdf", pdf.bytes())).get(0))
        .startsWith("Left. We look")
        .endsWith("somebody will answer.");
  }

  @Test
  void columns_that_are_drawn_one_after_the_other_stay_so() {
    Pdf pdf = new Pdf();
    pdf.lines(72, 100, 200, 10, "Left. " + LONG);
    pdf.lines(320, 100, 200, 10, "Right. " + LONG);
    assertThat(texts(read("a.pdf", pdf.bytes())))
        .containsExactly("Left. " + LONG, "Right. " + LONG);
  }

  @Test
  void short_texts_side_by_side_are_cells() {
    Pdf pdf = new Pdf();
    pdf.lines(72, 80, 400, 10, LONG);
    pdf.text(72, 200, 10, "10 mg").text(250, 200, 10, "$10");
    pdf.text(72, 214, 10, "20 mg").text(250, 214, 10, "$18");
    assertThat(blocks(read("a.pdf", pdf.bytes())))
        .endsWith("table-cell: 10 mg", "table-cell: $10", "table-cell: 20 mg", "table-cell: $18");
  }

  @Test
  void words_that_are_parted_at_a_lines_end_become_one_and_compounds_keep_their_hyphen() {
    Pdf pdf = new Pdf();
    String[] lines = {
      "This treatment is for some people, a long-term one, and the treat-",
      "ment is short. It is evi-",
      "dence that we ask for. Others have a long-",
      "term plan, with evidence and a good deal of atten-",
      "tion from those who know.",
    };
    for (int i = 0; i < lines.length; i++) {
      pdf.text(72, 100 + 13 * i, 10, lines[i]);
    }
    assertThat(texts(read("a.pdf", pdf.bytes())).get(0))
        .contains("the treatment is short", "It is evidence that", "a long-term plan", "attention");
  }

  @Test
  void a_line_end_hyphen_is_kept_where_the_text_parts_no_words() {
    Pdf pdf = new Pdf();
    pdf.text(72, 100, 10, "This clinic is for those who want a doctor-");
    pdf.text(72, 113, 10, "led plan, and who have the time for it.");
    assertThat(texts(read("a.pdf", pdf.bytes())).get(0)).contains("a doctor-led plan");
  }

  @Test
  void lists_are_told_by_their_labels() {
    Pdf pdf = new Pdf();
    pdf.text(72, 80, 11, "What you may feel:");
    pdf.text(80, 100, 11, "\u2022").text(95, 100, 11, "less pain");
    pdf.text(80, 114, 11, "\u2022 more sleep, and a good deal of it, so that you will be");
    pdf.text(88, 128, 11, "awake by day");
    pdf.text(80, 142, 11, "2) nothing");
    Document document = read("a.pdf", pdf.bytes());
    assertThat(blocks(document))
        .endsWith(
            "list-item 1: less pain",
            "list-item 1: more sleep, and a good deal of it, so that you will be awake by day",
            "list-item 1: nothing");
    assertThat(document.source().content()).contains("\u2022 less pain\n").contains("2) nothing\n");
  }

  @Test
  void running_heads_and_feet_are_told_and_a_paragraph_goes_on_behind_them() {
    Pdf pdf = new Pdf();
    for (int i = 1; i <= 3; i++) {
      pdf.text(72, 40, 9, "Our clinic");
      pdf.text(300, 760, 9, "Page " + i + " of 3");
      String text =
          i == 1
              ? "We look at your history and your wishes before we say"
              : "what may be of help on day " + i + ".";
      pdf.text(72, i == 1 ? 700 : 100, 11, text);
      if (i < 3) {
        pdf.page();
      }
    }
    assertThat(blocks(read("a.pdf", pdf.bytes())))
        .contains(
            "paragraph (header): Our clinic",
            "paragraph (footer): Page 2 of 3",
            "paragraph: We look at your history and your wishes before we say what may be of help on day 2.");
  }

  @Test
  void notes_at_the_foot_are_notes_and_raised_figures_their_marks() {
    Pdf pdf = new Pdf();
    pdf.lines(72, 80, 400, 11, LONG);
    pdf.text(72, 200, 11, "It brings relief.").text(153, 196, 7, "1");
    pdf.text(72, 700, 8, "1 Doe 2021, Journal of Examples 12:3.");
    Document document = read("a.pdf", pdf.bytes());
    assertThat(blocks(document))
        .endsWith("paragraph: It brings relief. 1", "note: 1 Doe 2021, Journal of Examples 12:3.");
    assertThat(document.marks()).extracting(Mark::kind).containsExactly(Mark.Kind.NOTE);
  }

  @Test
  void a_tagged_file_is_read_by_its_tags() {
    Pdf pdf = new Pdf();
    COSDictionary item =
        pdf.element(
            "LI",
            pdf.element("Lbl", pdf.mark("Lbl", 72, 500, 11, "\u2022")),
            pdf.element("LBody", pdf.mark("LBody", 90, 500, 11, "an item")));
    pdf.tagged("H1", 72, 300, 11, "Drawn second, read second");
    pdf.tagged("P", 72, 100, 11, "Drawn first on the page, but third.");
    pdf.add(pdf.element("L", item));
    pdf.add(
        pdf.element(
            "Table", pdf.element("TR", pdf.element("TD", pdf.mark("TD", 72, 600, 11, "a cell")))));
    COSDictionary figure = pdf.element("Figure");
    figure.setString(COSName.ALT, "Two people");
    pdf.add(figure).add(pdf.element("Figure"));
    pdf.artifact(72, 30, 8, "Running head");
    Document document = read("a.pdf", pdf.bytes());
    assertThat(blocks(document))
        .containsExactly(
            "heading 1: Drawn second, read second",
            "paragraph: Drawn first on the page, but third.",
            "list-item 1: an item",
            "table-cell: a cell",
            "alt: Two people",
            "paragraph (header): Running head");
    assertThat(unread(document)).containsExactly("image without alt text at page 1");
  }

  @Test
  void tags_that_tell_of_little_are_not_followed() {
    Pdf pdf = new Pdf();
    pdf.tagged("P", 72, 700, 11, "Only this is tagged.");
    pdf.lines(72, 100, 400, 11, LONG);
    assertThat(texts(read("a.pdf", pdf.bytes())))
        .containsExactlyInAnyOrder(LONG, "Only this is tagged.");
  }

  @Test
  void links_fields_and_notes_of_others_are_told_apart() throws IOException {
    Pdf pdf = new Pdf();
    pdf.text(72, 100, 11, "Book a visit");
    pdf.lines(72, 140, 400, 11, LONG);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(70, 792 - 104, 80, 16));
    PDActionURI action = new PDActionURI();
    action.setURI("https://example.org/book");
    link.setAction(action);
    PDAnnotationText note = new PDAnnotationText();
    note.setContents("Is this so?");
    note.setRectangle(new PDRectangle(300, 600, 20, 20));
    pdf.current().getAnnotations().add(link);
    pdf.current().getAnnotations().add(note);
    PDAcroForm form = new PDAcroForm(pdf.document());
    pdf.document().getDocumentCatalog().setAcroForm(form);
    PDTextField field = new PDTextField(form);
    field.setPartialName("n");
    field.getCOSObject().setString(COSName.TU, "Your name");
    field.getCOSObject().setString(COSName.V, "We cure all");
    field.getWidgets().get(0).setRectangle(new PDRectangle(72, 300, 100, 20));
    form.getFields().add(field);
    pdf.current().getAnnotations().add(field.getWidgets().get(0));
    Document document = read("a.pdf", pdf.bytes());
    assertThat(blocks(document))
        .contains("call-to-action: Book a visit", "alt: Your name", "paragraph: We cure all");
    assertThat(document.marks())
        .extracting(Mark::target)
        .containsExactly("https://example.org/book");
    assertThat(unread(document).get(0)).startsWith("comment “Is this so?” at page 1, box");
  }

  @Test
  void a_scanned_page_among_others_is_told() {
    Pdf pdf = new Pdf();
    pdf.lines(72, 100, 400, 11, LONG);
    pdf.page().picture(0, 0, 612, 792);
    assertThat(unread(read("a.pdf", pdf.bytes()))).containsExactly("a scanned page at page 2");
  }

  @Test
  void a_file_without_letters_is_refused_and_so_is_one_with_next_to_none() {
    assertThat(refused("a.pdf", new Pdf().picture(0, 0, 612, 792).bytes()).message())
        .startsWith("no letter of the file can be read");
    assertThat(refused("a.pdf", new Pdf().text(72, 72, 11, "Test").bytes()).message())
        .startsWith("only 4 letters of the file can be read");
  }

  @Test
  void a_file_with_a_password_is_refused_and_one_that_only_limits_rights_is_read()
      throws IOException {
    assertThat(refused("a.pdf", locked("secret")).message()).isEqualTo("the file is encrypted");
    assertThat(texts(read("a.pdf", locked("")))).containsExactly(LONG);
  }

  private static byte[] locked(String user) throws IOException {
    Pdf pdf = new Pdf();
    pdf.lines(72, 100, 400, 11, LONG);
    pdf.document().protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
    return pdf.bytes();
  }

  @Test
  void a_turned_page_is_read_as_it_is_shown() {
    Pdf pdf = new Pdf();
    pdf.lines(72, 100, 400, 11, LONG);
    pdf.current().setRotation(180);
    assertThat(texts(read("a.pdf", pdf.bytes()))).containsExactly(LONG);
  }
}
