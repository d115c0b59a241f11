package io.github.medlint.format.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignerTest {

  @Test
  void plain_text_is_one_verbatim_segment() {
    assertThat(segments("cures pain", "cures pain", Decoding.MARKDOWN))
        .containsExactly("'cures pain'");
  }

  @Test
  void escapes_references_and_line_ends_are_replaced_as_a_whole() {
    assertThat(segments("a\\*b &amp; c&#39;s\r\nd\0", "a*b & c's\nd\uFFFD", Decoding.MARKDOWN))
        .containsExactly(
            "'a'",
            "*<-\\*",
            "'b '",
            "&<-&amp;",
            "' c'",
            "'<-&#39;",
            "'s'",
            "\n<-\r\n",
            "'d'",
            "\uFFFD<-\0");
  }

  @Test
  void a_reference_that_the_format_does_not_read_stays_verbatim() {
    assertThat(segments("&amp AT&T &nix; &#12345678;", "&amp AT&T &nix; &#12345678;"))
        .containsExactly("'&amp AT&T &nix; &#12345678;'");
  }

  @Test
  void an_escaped_escape_is_read_once() {
    assertThat(segments("\\\\\\&amp; &amp;lt;", "\\&amp; &lt;"))
        .containsExactly("\\<-\\\\", "&<-\\&", "'amp; '", "&<-&amp;", "'lt;'");
  }

  @Test
  void a_cell_reads_its_pipes_before_its_prose() {
    assertThat(segments("a\\|b\\\\|c\\*", "a|b|c*", Decoding.MARKDOWN_CELL))
        .containsExactly("'a'", "|<-\\|", "'b'", "|<-\\\\|", "'c'", "*<-\\*");
    assertThat(segments("a\\|b\\*", "a|b\\*", Decoding.MARKDOWN_CELL_CODE))
        .containsExactly("'a'", "|<-\\|", "'b\\*'");
  }

  @Test
  void white_space_in_html_folds_to_one_space() {
    assertThat(
            segments(
                "\n  Burns \t\r\n fat&#32; \nfast ",
                "\n  Burns \t\r\n fat  \nfast ",
                Decoding.HTML_TEXT))
        .containsExactly("'Burns'", " <- \t\r\n ", "'fat'", " <-&#32; \n", "'fast '");
  }

  @Test
  void folded_text_may_be_folded_already() {
    assertThat(segments("\n  Burns \n fat", "Burns fat", Decoding.HTML_TEXT))
        .containsExactly("'Burns'", " <- \n ", "'fat'");
  }

  @Test
  void a_no_break_space_does_not_fold() {
    assertThat(segments("a &nbsp; b", "a \u00A0 b", Decoding.HTML_TEXT))
        .containsExactly("'a '", "\u00A0<-&nbsp;", "' b'");
  }

  @Test
  void a_space_is_not_repeated_across_two_appends() {
    SourceMap.Builder out = new SourceMap.Builder();
    String source = "a <b> c</b>";
    assertThat(Aligner.append(out, source, 0, 2, "a ", Decoding.HTML_TEXT)).isTrue();
    assertThat(Aligner.append(out, source, 5, 7, " c", Decoding.HTML_TEXT)).isTrue();
    assertThat(out.text()).isEqualTo("a c");
  }

  @ParameterizedTest
  @CsvSource({"?a=1&amp=2, ?a=1&amp=2", "?a&copy;b, ?a©b", "&notit, &notit", "&not it, ¬ it"})
  void an_ampersand_in_an_address_is_read_as_jsoup_reads_it(String source, String read) {
    String html = "<a href=\"" + source + "\">x</a>";
    assertThat(Jsoup.parse(html).getElementsByTag("a").attr("href")).isEqualTo(read);
    assertAgrees(source, read, Decoding.HTML_ATTRIBUTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&notit; &ampé &am &amp;amp; &#x; &#; & &",
        "&#128; &#x80 &#xD800; &#99999999999; &#x110000; &#0;",
        "&frac12x &there4; &sup2; &sup2 &AMP &Amp; &hellip &hellip;",
        "&NotEqualTilde; &ThickSpace;|&fjlig;"
      })
  void html_references_are_read_as_jsoup_reads_them(String source) {
    String read = Jsoup.parseBodyFragment("<pre>" + source + "</pre>").body().wholeText();
    assertAgrees(source, read, Decoding.HTML_PREFORMATTED);
  }

  @Test
  void every_named_reference_is_read_as_both_parsers_read_it() throws IOException {
    List<String> names = entityNames();
    assertThat(names).hasSizeGreaterThan(2000);
    for (String name : names) {
      String source = "x&" + name + ";y &" + name + "z";
      var paragraph = Parser.builder().build().parse(source).getFirstChild();
      var text = (org.commonmark.node.Text) Objects.requireNonNull(paragraph.getFirstChild());
      assertAgrees(source, text.getLiteral(), Decoding.MARKDOWN);
      String html = Jsoup.parseBodyFragment("<pre>" + source + "</pre>").body().wholeText();
      assertAgrees(source, html, Decoding.HTML_PREFORMATTED);
      String title =
          Jsoup.parseBodyFragment("<p title='" + source + "'>").body().child(0).attr("title");
      SourceMap.Builder out = new SourceMap.Builder();
      assertThat(Aligner.append(out, source, 0, source.length(), title, Decoding.HTML_ATTRIBUTE))
          .as(source)
          .isTrue();
    }
  }

  @Test
  void a_disagreement_maps_the_rest_coarsely_and_is_told() {
    SourceMap.Builder out = new SourceMap.Builder();
    assertThat(Aligner.append(out, "a &amp; bc", 0, 10, "a & bX", Decoding.MARKDOWN)).isFalse();
    assertThat(out.text()).isEqualTo("a & bX");
    assertThat(printed("a &amp; bc", out.text(), out.build()))
        .containsExactly("'a '", "&<-&amp;", " bX<- bc");
  }

  @Test
  void text_beyond_the_source_is_told_and_keeps_a_place() {
    SourceMap.Builder out = new SourceMap.Builder();
    assertThat(Aligner.append(out, "abc", 0, 2, "abc", Decoding.CODE)).isFalse();
    assertThat(out.build().toSource(new TextRange(0, 3))).isEqualTo(new TextRange(0, 2));
  }

  @Test
  void source_beyond_the_text_is_told_unless_it_is_white_space() {
    assertThat(Aligner.append(new SourceMap.Builder(), "ab \t", 0, 4, "ab", Decoding.CODE))
        .isTrue();
    assertThat(Aligner.append(new SourceMap.Builder(), "ab c", 0, 4, "ab", Decoding.CODE))
        .isFalse();
  }

  private static void assertAgrees(String source, String text, Decoding decoding) {
    SourceMap.Builder out = new SourceMap.Builder();
    assertThat(Aligner.append(out, source, 0, source.length(), text, decoding))
        .as("%s read as %s", source, text)
        .isTrue();
    if (!decoding.foldsWhiteSpace()) {
      assertThat(out.text()).isEqualTo(text);
    }
  }

  private static List<String> segments(String source, String text) {
    return segments(source, text, Decoding.MARKDOWN);
  }

  private static List<String> segments(String source, String text, Decoding decoding) {
    SourceMap.Builder out = new SourceMap.Builder();
    assertThat(Aligner.append(out, source, 0, source.length(), text, decoding)).isTrue();
    return printed(source, out.text(), out.build());
  }

  /** Each segment: verbatim ones quoted, replaced ones as {@code text<-source}. */
  private static List<String> printed(String source, String text, SourceMap map) {
    List<String> segments = new ArrayList<>();
    for (int i = 0; i < map.segmentCount(); i++) {
      String read = map.segmentText(i).slice(text);
      String from = map.segmentSource(i).slice(source);
      segments.add(map.isVerbatim(i) ? "'" + read + "'" : read + "<-" + from);
    }
    return segments;
  }

  /** The names in commonmark's own list. */
  static List<String> entityNames() throws IOException {
    try (var in = Parser.class.getResourceAsStream("/org/commonmark/internal/util/entities.txt");
        var lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.indexOf('=') > 0)
          .map(line -> line.substring(0, line.indexOf('=')))
          .toList();
    }
  }
}
