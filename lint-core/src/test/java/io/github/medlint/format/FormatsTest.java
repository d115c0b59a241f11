package io.github.medlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.DocumentBuilder;
import io.github.medlint.format.data.DataReader;
import io.github.medlint.format.plain.PlainTextReader;
import io.github.medlint.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private final PlainTextReader text = new PlainTextReader(line -> false);
  private final DataReader data = new DataReader(text, text);
  private final Formats formats = Formats.of(List.of(text, data), List.of());

  @Test
  void the_ending_tells_the_reader() {
    assertThat(formats.readerOf("a/b.txt")).isSameAs(text);
    assertThat(formats.readerOf("a.b/C.TEXT")).isSameAs(text);
    assertThat(formats.readerOf("_data/team.yml")).isSameAs(data);
    assertThat(formats.readerOf("x.yaml")).isSameAs(data);
    assertThat(formats.readerOf("x.json")).isSameAs(data);
  }

  @Test
  void other_endings_have_no_reader() {
    assertThat(formats.readerOf("page.xyz")).isNull();
    assertThat(formats.readerOf("docs.txt/README")).isNull();
    assertThat(formats.readerOf("x.md")).as("no Markdown reader was given").isNull();
  }

  @Test
  void what_is_read_is_told_by_the_ending_alone() {
    assertThat(formats.reads("site/team.JSON")).isTrue();
    assertThat(formats.reads("site/team.md")).as("no Markdown reader was given").isFalse();
    assertThat(formats.reads("LICENSE")).isFalse();
    assertThat(formats.endings())
        .containsExactly("json", "jsonc", "text", "toml", "txt", "yaml", "yml");
  }

  @Test
  void an_unknown_ending_is_told_with_those_that_are_known() {
    assertThat(formats.unknown("a.xyz").format())
        .isEqualTo(
            "a.xyz: files ending in .xyz are not read\n"
                + "  read are .json, .jsonc, .text, .toml, .txt, .yaml, .yml");
  }

  @Test
  void a_format_that_can_be_saved_anew_is_told_how() {
    assertThat(formats.unknown("Letter.DOC").format())
        .isEqualTo("Letter.DOC: files ending in .doc are not read\n  save it as .docx");
  }

  @Test
  void files_that_are_no_text_have_readers_of_bytes() {
    Formats more = Formats.of(List.of(text), List.of(new Shouting()));
    assertThat(more.reads("a/Flyer.DOCX")).isTrue();
    assertThat(more.endings()).containsExactly("docm", "docx", "text", "txt");
    assertThat(more.reads("a.pdf")).as("nobody reads it").isFalse();
    ReadResult.Read read = (ReadResult.Read) more.read("a.docx", new byte[] {'h', 'i'});
    assertThat(read.document().source().content()).isEqualTo("HI");
    assertThat(more.readerOf("a.docx")).as("no text").isNull();
  }

  @Test
  void a_reader_that_is_not_there_is_told() {
    assertThat(formats.reads("a.pdf")).isFalse();
    assertThat(formats.read("a.pdf", new byte[0]))
        .isEqualTo(new ReadResult.Refused(formats.unknown("a.pdf")));
    assertThat(formats.unknown("a.pdf").hint()).contains("medlint-office");
  }

  @Test
  void text_is_decoded_before_it_is_read() {
    ReadResult.Read read =
        (ReadResult.Read) formats.read("a.txt", "Hello.".getBytes(StandardCharsets.UTF_8));
    assertThat(read.document().blocks()).extracting(Block::text).containsExactly("Hello.");
    assertThat(formats.read("a.txt", new byte[] {'a', (byte) 0xff}))
        .isInstanceOf(ReadResult.Refused.class);
  }

  private static final class Shouting implements BytesReader {
    @Override
    public Set<String> formats() {
      return Set.of("docx");
    }

    @Override
    public ReadResult read(String path, byte[] bytes, Formats formats) {
      String text = new String(bytes, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
      return ReadResult.of(
          new DocumentBuilder(SourceText.extracted(path, text, ""), "docx").build());
    }
  }
}
