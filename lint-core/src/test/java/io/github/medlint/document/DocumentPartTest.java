package io.github.medlint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentPartTest {

  private static final String TEXT = "intro\nfirst\nsecond\nlast";

  private static DocumentBuilder builder() {
    return new DocumentBuilder(SourceText.of("a.csv", TEXT), "csv");
  }

  private static SourceMap.Builder words(String words) {
    int start = TEXT.indexOf(words);
    return new SourceMap.Builder().verbatim(TEXT, start, start + words.length());
  }

  private static TextRange range(String words) {
    int start = TEXT.indexOf(words);
    return new TextRange(start, start + words.length());
  }

  private static void paragraph(DocumentBuilder builder, String words) {
    builder.block(BlockRole.PARAGRAPH, 0, Set.of(), words(words));
  }

  @Test
  void a_file_without_records_is_one_part() {
    DocumentBuilder builder = builder();
    paragraph(builder, "intro");
    Document document = builder.build();
    assertThat(document.parts()).containsExactly(new DocumentPart("", document));
  }

  @Test
  void each_record_is_a_part_and_so_is_what_stands_in_none() {
    DocumentBuilder builder = builder();
    builder.heading(1, Set.of(), words("intro"));
    builder.record("row 2", range("first"));
    paragraph(builder, "first");
    builder.record("row 3", range("second"));
    paragraph(builder, "second");
    builder.outsideOfSections();
    paragraph(builder, "last");
    builder.mark(new Mark(Mark.Kind.LINK, range("second"), "https://example.org"));
    builder.unread("picture", "it has no words", range("first"));
    builder.unread("style", "it is not read", null);
    Document document = builder.build();
    List<DocumentPart> parts = document.parts();
    assertThat(parts).extracting(DocumentPart::record).containsExactly("", "row 2", "row 3");
    assertThat(parts)
        .extracting(part -> part.document().blocks().stream().map(Block::text).toList())
        .containsExactly(List.of("intro", "last"), List.of("first"), List.of("second"));
    assertThat(parts)
        .extracting(part -> part.document().blocks().stream().map(Block::index).toList())
        .containsExactly(List.of(0, 1), List.of(0), List.of(0));
    assertThat(parts.get(1).document().blocks().get(0).section().path())
        .as("no heading of another record stands above it")
        .isEmpty();
    assertThat(parts).extracting(p -> p.document().marks().size()).containsExactly(0, 0, 1);
    assertThat(parts).extracting(p -> p.document().unread().size()).containsExactly(1, 1, 0);
    assertThat(document.blocks())
        .extracting(document::recordOf)
        .containsExactly("", "row 2", "row 3", "");
  }

  @Test
  void a_record_without_text_is_no_part() {
    DocumentBuilder builder = builder();
    builder.record("row 2", range("first"));
    builder.record("row 3", range("second"));
    paragraph(builder, "second");
    assertThat(builder.build().parts()).extracting(DocumentPart::record).containsExactly("row 3");
  }
}
