package io.github.medlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.format.data.DataReader;
import io.github.medlint.format.plain.PlainTextReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private final PlainTextReader text = new PlainTextReader(line -> false);
  private final DataReader data = new DataReader(text, text);
  private final Formats formats = Formats.of(List.of(text, data));

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
    assertThat(formats.readerOf("page.njk")).isNull();
    assertThat(formats.readerOf("docs.txt/README")).isNull();
    assertThat(formats.readerOf("x.md")).as("no Markdown reader was given").isNull();
  }

  @Test
  void files_of_tools_are_no_content() {
    assertThat(formats.isContent("site/package.json")).isFalse();
    assertThat(formats.isContent("site/team.json")).isTrue();
    assertThat(formats.readerOf("site/package.json")).as("named by hand").isSameAs(data);
  }

  @Test
  void an_unknown_ending_is_told_with_those_that_are_known() {
    assertThat(formats.unknown("a.doc").format())
        .isEqualTo(
            "a.doc: files ending in .doc are not read\n"
                + "  read are .json, .text, .txt, .yaml, .yml");
  }
}
