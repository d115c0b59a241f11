package io.github.medlint.office.mail;

import static io.github.medlint.office.Drafts.blocks;
import static io.github.medlint.office.Drafts.placeOf;
import static io.github.medlint.office.Drafts.read;
import static io.github.medlint.office.Drafts.refused;
import static io.github.medlint.office.Drafts.result;
import static io.github.medlint.office.Drafts.texts;
import static io.github.medlint.office.Drafts.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.format.Enclosed;
import io.github.medlint.format.ReadResult;
import io.github.medlint.office.docx.Docx;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmlReaderTest {

  private static final String ALTERNATIVE =
      """
      From: a@example.org
      Subject: =?UTF-8?Q?Relief_=E2=80=94_now?=
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="x"

      --x
      Content-Type: text/plain; charset=utf-8

      Only for old programs.
      --x
      Content-Type: text/html; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      <div style=3D"display:none">Open for caf=E9 talk</div>
      <h1>Hello</h1>
      <p>We guarantee=
       relief.</p>
      --x--
      """;

  private static byte[] mail(String text) {
    return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private static List<Enclosed> enclosed(byte[] bytes) {
    return ((ReadResult.Read) result("m.eml", bytes)).enclosed();
  }

  @Test
  void the_best_alternative_is_read_with_subject_and_preheader() {
    Document document = read("m.eml", mail(ALTERNATIVE));
    assertThat(blocks(document))
        .containsExactly(
            "meta-title: Relief — now",
            "meta-description: Open for café talk",
            "heading 1: Hello",
            "paragraph: We guarantee relief.");
    assertThat(placeOf(document, "guarantee")).isEqualTo("part text/html line 3");
    assertThat(placeOf(document, "Relief —")).isEqualTo("subject");
  }

  @Test
  void attachments_are_drafts_of_their_own_and_others_are_told() {
    String docx = Base64.getMimeEncoder().encodeToString(new Docx().paragraph("Text.").bytes());
    byte[] bytes =
        mail(
            """
            Subject: With files
            Content-Type: multipart/mixed; boundary="x"

            --x

            See the files.
            --x
            Content-Type: application/octet-stream
            Content-Disposition: attachment; filename="../copy/flyer.docx"
            Content-Transfer-Encoding: base64

            %s
            --x
            Content-Disposition: attachment; filename="logo.png"

            xx
            --x
            Content-Type: message/rfc822

            Subject: Inner
            From: b@example.org

            Inner text.
            --x--
            """
                .formatted(docx));
    assertThat(texts(read("m.eml", bytes))).containsExactly("With files", "See the files.");
    assertThat(unread(read("m.eml", bytes))).containsExactly("attachment “logo.png” at message");
    assertThat(enclosed(bytes))
        .extracting(Enclosed::path)
        .containsExactly("m.eml!flyer.docx", "m.eml!Inner.eml");
    assertThat(texts(read("m.eml!flyer.docx", enclosed(bytes).get(0).content())))
        .containsExactly("Text.");
    assertThat(texts(read("m.eml!Inner.eml", enclosed(bytes).get(1).content())))
        .containsExactly("Inner", "Inner text.");
  }

  @Test
  void files_of_one_name_are_told_apart_and_pictures_of_the_page_are_its_own() {
    byte[] bytes =
        mail(
            """
            Subject: Twice
            Content-Type: multipart/mixed; boundary="x"

            --x
            Content-Type: multipart/related; boundary="y"

            --y
            Content-Type: text/html

            <p>Hi.</p><img src="cid:1" alt="Two people">
            --y
            Content-Type: image/png
            Content-ID: <1>

            xx
            --y--
            --x
            Content-Type: text/plain; name="a.txt"
            Content-Disposition: attachment; filename="a.txt"

            One.
            --x
            Content-Disposition: attachment; filename="a.txt"

            Two.
            --x--
            """);
    assertThat(blocks(read("m.eml", bytes)))
        .containsExactly("meta-title: Twice", "paragraph: Hi.", "alt: Two people");
    assertThat(unread(read("m.eml", bytes))).isEmpty();
    assertThat(enclosed(bytes))
        .extracting(Enclosed::path)
        .containsExactly("m.eml!a.txt", "m.eml!a (2).txt");
  }

  @Test
  void letters_in_another_encoding_than_the_declared_one_are_read_as_well_as_may_be() {
    byte[] head =
        "Subject: x\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nCaf"
            .getBytes(StandardCharsets.US_ASCII);
    byte[] utf8 = join(head, "é.".getBytes(StandardCharsets.UTF_8));
    assertThat(texts(read("m.eml", utf8))).contains("Café.");
    byte[] latin = join(head, new byte[] {(byte) 0xE9, '.'});
    assertThat(texts(read("m.eml", latin))).contains("Café.");
    assertThat(read("m.eml", latin).unread()).hasSize(1);
  }

  private static byte[] join(byte[] a, byte[] b) {
    byte[] all = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  @Test
  void a_message_without_text_says_so() {
    assertThat(unread(read("m.eml", mail("Subject: Empty\n\n"))))
        .containsExactly("the message's text at message");
  }

  @Test
  void an_encrypted_message_and_one_that_is_none_are_refused() {
    assertThat(
            refused("m.eml", mail("Subject: x\nContent-Type: application/pkcs7-mime\n\nxx"))
                .message())
        .isEqualTo("the message is encrypted");
    assertThat(refused("m.eml", mail("Just some words.\n")).message())
        .startsWith("this is no message");
    assertThat(refused("m.eml", new byte[0]).message()).isEqualTo("the file is empty");
  }
}
