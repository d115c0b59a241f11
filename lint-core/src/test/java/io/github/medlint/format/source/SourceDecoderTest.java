package io.github.medlint.format.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.medlint.text.Diagnostic;
import io.github.medlint.text.Position;
import io.github.medlint.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static SourceText decoded(String path, byte[] bytes) {
    DecodeResult result = SourceDecoder.decode(path, bytes);
    assertThat(result).isInstanceOf(DecodeResult.Decoded.class);
    return ((DecodeResult.Decoded) result).source();
  }

  private static Diagnostic refused(String path, byte[] bytes) {
    DecodeResult result = SourceDecoder.decode(path, bytes);
    assertThat(result).isInstanceOf(DecodeResult.Refused.class);
    return ((DecodeResult.Refused) result).diagnostic();
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int value : values) {
      out.write(value);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] a, byte[] b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(a);
    out.writeBytes(b);
    return out.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of("a", "Z", " ", "é", "—", "😀", "\n", "\r\n", "\r", "\t", "中", "“", "\u2028");
    return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Property
  void text_in_utf8_is_read_as_it_is(@ForAll("texts") String text) {
    SourceText source = decoded("a.md", text.getBytes(StandardCharsets.UTF_8));
    assertThat(source.content()).isEqualTo(text);
    assertThat(source.charset()).isEqualTo("UTF-8");
  }

  @Property
  void a_byte_order_mark_is_dropped_in_each_encoding(@ForAll("texts") String text) {
    String marked = "\uFEFF" + text;
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      SourceText source = decoded("a.txt", marked.getBytes(charset));
      assertThat(source.content()).isEqualTo(text);
      assertThat(source.charset()).isEqualTo(charset.name());
    }
  }

  @Property
  void a_wrong_byte_is_found_behind_any_text(@ForAll("texts") String text) {
    byte[] good = text.getBytes(StandardCharsets.UTF_8);
    Diagnostic diagnostic = refused("a.md", join(good, bytes(0xE9, ' ', 'x')));
    assertThat(diagnostic.message())
        .isEqualTo("the byte 0xE9 at offset " + good.length + " is not valid UTF-8");
    // Behind a lone CR the wrong byte starts a line, as it does behind a LF.
    Position expected = SourceText.of("a.md", text + "x").lines().position(text.length());
    assertThat(diagnostic.position()).isEqualTo(expected);
  }

  @Test
  void a_wrong_byte_is_shown_with_line_and_column() {
    Diagnostic diagnostic = refused("a.md", latin("one\ntwo caf\u00e9 three"));
    assertThat(diagnostic.format())
        .isEqualTo(
            "a.md:2:8: the byte 0xE9 at offset 11 is not valid UTF-8\n"
                + "  two caf\n         ^\n  save the file as UTF-8");
  }

  @Test
  void a_character_that_is_cut_off_is_refused() {
    assertThat(refused("a.txt", bytes('a', 0xE2, 0x80)).message())
        .isEqualTo("the byte 0xE2 at offset 1 is not valid UTF-8");
    assertThat(refused("a.txt", bytes(0xFF, 0xFE, 'a')).message()).contains("UTF-16LE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1252>",
        "<META Charset='latin1' />",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">",
        "<!-- <meta charset=utf-8> --><meta charset=\"us-ascii\">",
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>"
      })
  void html_is_read_in_the_charset_that_it_declares(String head) {
    SourceText source = decoded("a.html", (head + "<p>“naïve”").getBytes(WINDOWS));
    assertThat(source.content()).endsWith("<p>“naïve”");
    assertThat(source.charset()).isEqualTo("windows-1252");
  }

  @Test
  void a_declaration_counts_only_in_html_and_only_at_its_start() {
    byte[] page = "<meta charset=latin1>\u00e9".getBytes(WINDOWS);
    assertThat(refused("a.md", page).message()).contains("not valid UTF-8");
    byte[] late = (" ".repeat(1024) + "<meta charset=latin1>\u00e9").getBytes(WINDOWS);
    assertThat(refused("a.html", late).message()).contains("not valid UTF-8");
  }

  @Test
  void a_byte_order_mark_goes_before_a_declaration() {
    String page = "\uFEFF<meta charset=latin1>é";
    assertThat(decoded("a.html", page.getBytes(StandardCharsets.UTF_8)).content()).endsWith(">é");
  }

  @Test
  void a_page_cannot_declare_utf16_in_ascii() {
    String page = "<meta charset=utf-16>é";
    assertThat(decoded("a.htm", page.getBytes(StandardCharsets.UTF_8)).content()).endsWith(">é");
  }

  @Test
  void an_unknown_charset_is_refused() {
    assertThat(refused("a.html", latin("<meta charset=utf-88>")).message())
        .isEqualTo("the declared charset \"utf-88\" is unknown");
  }

  static Stream<Arguments> binaries() {
    return Stream.of(
        arguments("%PDF-1.7", "PDF file"),
        arguments("GIF89a", "GIF image"),
        arguments("{\\rtf1", "RTF document"),
        arguments("PK\u0003\u0004 word/document.xml", "Word document"),
        arguments("PK\u0003\u0004 mimetype", "ZIP archive"),
        arguments("\u00ff\u00d8\u00ff\u00e0", "JPEG image"),
        arguments("\u0089PNG\r\n\u001a\n", "PNG image"));
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void a_binary_file_is_refused_whatever_it_is_called(String start, String name) {
    assertThat(refused("a.md", latin(start)).message())
        .isEqualTo("this is a " + name + ", not text");
  }

  @Test
  void a_zero_byte_makes_a_file_binary() {
    assertThat(refused("a.md", bytes('a', 0, 'b')).message()).contains("binary file");
    assertThat(refused("a.md", "ab".getBytes(StandardCharsets.UTF_16LE)).message())
        .contains("UTF-16 without a byte-order mark");
    assertThat(refused("a.md", bytes(0xFF, 0xFE, 'a', 0, 0, 0)).message()).contains("binary");
  }

  @Test
  void the_digest_is_that_of_the_bytes_with_their_mark() {
    String hash = decoded("a.md", bytes(0xEF, 0xBB, 0xBF)).sha256();
    assertThat(hash).isEqualTo("f1945cd6c19e56b3c1c78943ef5ec18116907a4ca1efc40a57d48ab1db7adfc5");
  }

  @Test
  void a_file_that_is_too_large_is_refused_before_it_is_read() {
    assertThat(SourceDecoder.checkSize("a.md", 10, 10)).isNull();
    Diagnostic tooLarge = SourceDecoder.checkSize("a.md", 11, 10);
    assertThat(tooLarge).isNotNull();
    assertThat(tooLarge.message()).isEqualTo("the file has 11 bytes, more than the limit of 10");
  }
}
