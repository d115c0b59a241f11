package io.github.medlint.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Character references of all names and numbers, in text and in attributes. */
class HtmlReferenceTest {

  /** All names of HTML, from the list that commonmark carries. */
  private static List<String> names() {
    String list = "/org/commonmark/internal/util/entities.txt";
    try (InputStream in = Parser.class.getResourceAsStream(list);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty())
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Block first(String html) {
    Document document = new HtmlReader().read(SourceText.of("a.html", html));
    HtmlSegments.holdIn(document);
    assertThat(document.blocks()).as(html).hasSize(1);
    return document.blocks().get(0);
  }

  /**
   * Reads the reference between two letters and checks the text and the place of what it stands
   * for.
   */
  private static void check(String before, String reference, String after, String expected) {
    String html = before + "x" + reference + "y" + after;
    Block block = first(html);
    assertThat(block.text()).as(html).isEqualTo("x" + expected + "y");
    TextRange place = block.map().toSource(new TextRange(1, 1 + expected.length()));
    assertThat(place.slice(html)).as(html).isEqualTo(reference);
  }

  private static String value(String name) {
    String value = Entities.getByName(name);
    assertThat(value).as(name).isNotEmpty();
    return value.equals("\t") || value.equals("\n") ? " " : value;
  }

  @Test
  void each_name_is_read_in_text_and_in_attributes() {
    assertThat(names()).hasSizeGreaterThan(2000);
    for (String name : names()) {
      check("<p>", "&" + name + ";", "</p>", value(name));
      check("<img alt=\"", "&" + name + ";", "\">", value(name));
    }
  }

  @Test
  void names_from_before_html_5_need_no_semicolon_in_text() {
    Stream<String> old = names().stream().filter(Entities::isBaseNamedEntity);
    assertThat(old.peek(HtmlReferenceTest::checkOpen).count()).isGreaterThan(100);
  }

  private static void checkOpen(String name) {
    String html = "<p>x&" + name + ".</p>";
    Block block = first(html);
    String expected = value(name);
    assertThat(block.text()).as(html).isEqualTo("x" + expected + ".");
    TextRange place = block.map().toSource(new TextRange(1, 1 + expected.length()));
    assertThat(place.slice(html)).isEqualTo("&" + name);
    // In an attribute it is read only if no letter, digit or equals sign follows.
    assertThat(first("<img alt='x&" + name + "=1'>").text()).isEqualTo("x&" + name + "=1");
    assertThat(first("<img alt='x&" + name + " 1'>").text()).startsWith("x" + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "&#38;, &",
    "&#x26;, &",
    "&#X26;, &",
    "&#0038;, &",
    "&#8217;, ’",
    "&#x1F600;, 😀",
    "&#128;, €",
    "&#99999999;, \uFFFD"
  })
  void a_number_is_read(String reference, String expected) {
    check("<p>", reference, "</p>", expected);
    check("<img alt='", reference, "'>", expected);
  }

  @ParameterizedTest
  @CsvSource({"&", "&;", "&#;", "&#x;", "&nosuch;", "& amp;", "&&"})
  void what_is_no_reference_stays_as_it_is(String text) {
    check("<p>", text, "</p>", text);
    check("<img alt='", text, "'>", text);
  }

  @Test
  void letters_of_two_units_and_joined_marks_keep_their_places() {
    String html = "<p>e\u0301 <b>😀</b>\u200d👩 na\u00efve &#x1F469;&zwj;x</p>";
    assertThat(first(html).text()).isEqualTo("e\u0301 😀\u200d👩 na\u00efve 👩\u200dx");
  }

  @Test
  void line_ends_and_tabs_fold_to_a_space_at_their_place() {
    String html = "<p>one\r\n\ttwo\rthree\f four</p>";
    Block block = first(html);
    assertThat(block.text()).isEqualTo("one two three four");
    assertThat(block.map().toSource(new TextRange(3, 4)).slice(html)).isEqualTo("\r\n\t");
    assertThat(block.map().toSource(new TextRange(8, 13)).slice(html)).isEqualTo("three");
  }
}
