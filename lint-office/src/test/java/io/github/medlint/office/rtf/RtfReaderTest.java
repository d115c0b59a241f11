package io.github.medlint.office.rtf;

import static io.github.medlint.office.Drafts.blocks;
import static io.github.medlint.office.Drafts.placeOf;
import static io.github.medlint.office.Drafts.read;
import static io.github.medlint.office.Drafts.texts;
import static io.github.medlint.office.Drafts.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.document.Mark;
import io.github.medlint.format.TrackedChanges;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

  private static byte[] rtf(String body) {
    String head =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}"
            + "{\\info{\\title Our flyer}}";
    return (head + body + "}").getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void headings_lists_tables_margins_and_letters_are_read() {
    Document document =
        read(
            "a.rtf",
            rtf(
                "{\\header\\pard Clinic\\par}\\pard\\s1 Head\\par\\pard\\plain It\\'92s caf\\'e9 \\u8212?\\~time,"
                    + " year\\_long\\tab x\\line y\\par{\\listtext 1.\\tab}\\pard\\ls1\\ilvl0 one\\par"
                    + "\\pard\\trowd\\intbl a\\cell b\\cell\\row\\pard End.\\par"));
    assertThat(blocks(document))
        .containsExactly(
            "meta-title: Our flyer",
            "paragraph (header): Clinic",
            "heading 1: Head",
            "paragraph: It’s café —\u00a0time, year-long\tx\ny",
            "list-item 1: one",
            "table-cell: a",
            "table-cell: b",
            "paragraph: End.");
    assertThat(placeOf(document, "b\n")).isEqualTo("table 1, row 1, cell 2, paragraph 1");
    assertThat(placeOf(document, "End.")).isEqualTo("paragraph 4");
  }

  @Test
  void notes_fields_comments_pictures_and_hidden_text_are_told_apart() {
    Document document =
        read(
            "a.rtf",
            rtf(
                "\\pard It helped{\\super\\chftn{\\footnote\\pard{\\super\\chftn} Doe 2021.}} "
                    + "{\\field{\\*\\fldinst HYPERLINK \"https://e.org\"}{\\fldrslt some}}."
                    + "{\\*\\annotation Really?}{\\v  unseen words}{\\pict\\pngblip 00ff}"
                    + "{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzDescription}{\\sv Two people}}}\\pngblip 00}}{\\*\\unknown x}\\par"));
    assertThat(blocks(document))
        .containsExactly(
            "meta-title: Our flyer",
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
    byte[] bytes = rtf("\\pard It {\\deleted cures}{\\revised may ease} pain.\\par");
    assertThat(texts(read("a.rtf", bytes))).contains("It may ease pain.");
    assertThat(texts(read("a.rtf", bytes, TrackedChanges.ORIGINAL))).contains("It cures pain.");
  }
}
