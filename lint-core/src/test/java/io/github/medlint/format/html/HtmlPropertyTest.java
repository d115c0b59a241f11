package io.github.medlint.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

/** Random markup, well formed and not. */
class HtmlPropertyTest {

  private static final List<String> INLINE =
      List.of("b ", "i ", "span ", "a href=x", "em ", "code ");

  private static Document read(String html) {
    Document document = new HtmlReader().read(SourceText.of("a.html", html));
    HtmlSegments.holdIn(document);
    return document;
  }

  @Provide
  Arbitrary<String> inline() {
    Arbitrary<String> letters =
        Arbitraries.of(
            "a",
            "cure ",
            " ",
            "  ",
            "\r\n",
            "\t",
            "é",
            "e\u0301",
            "😀",
            "&amp;",
            "&lt;",
            "&eacute",
            "&#39;",
            "&#x1F600;",
            "&nbsp;",
            "&notit;",
            "&",
            "&bogus;",
            "<br>",
            "<!-- c -->",
            ">",
            "x&amp;y",
            "\"",
            "\u0000",
            "< ");
    Arbitrary<String> text = letters.list().ofMaxSize(8).map(parts -> String.join("", parts));
    return Arbitraries.lazyOf(
        () -> text,
        () -> inline().list().ofMaxSize(3).map(parts -> String.join("", parts)),
        () ->
            Arbitraries.of(INLINE)
                .flatMap(
                    tag ->
                        inline()
                            .map(
                                in ->
                                    "<"
                                        + tag
                                        + ">"
                                        + in
                                        + "</"
                                        + tag.substring(0, tag.indexOf(' '))
                                        + ">")));
  }

  @Property
  void a_paragraph_of_inline_tags_is_one_block_of_all_its_text(@ForAll("inline") String inline) {
    Document document = read("<p>A" + inline + "z.</p>");
    assertThat(document.blocks()).hasSize(1);
    Block block = document.blocks().get(0);
    String expected = Jsoup.parse("<p>A" + inline + "z.</p>").body().wholeText();
    assertThat(words(block.text())).isEqualTo(words(expected));
  }

  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<a href=q>",
            "</a>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<ul>",
            "<li>",
            "</ul>",
            "<div hidden>",
            "</div>",
            "<h2>",
            "</h2>",
            "<html>",
            "</body>",
            "<button>",
            "</button>",
            "<small>",
            "</small>",
            "<pre>\n",
            "</pre>",
            "<select><option>",
            "</select>",
            "<br>",
            "<sup>1</sup>",
            "<caption>",
            "<noscript>",
            "</noscript>",
            "<img alt='p &amp; q'>",
            "<input value='we send it'",
            "<",
            "word ",
            "&amp;",
            "&lt",
            "{{ x }}",
            "{% y",
            "%}",
            "\r\n",
            "😀",
            "<head>",
            "</head>",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<form>",
            "<blockquote>",
            "\u0000",
            "<svg>",
            "</svg>",
            "<math>",
            "<template>",
            "</template>",
            "<nobr>",
            "<frameset>");
    return bits.list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  @Property
  void no_markup_however_broken_breaks_the_reader(@ForAll("soup") String soup) {
    read(soup);
  }

  @Provide
  Arbitrary<String> numberedWords() {
    Arbitrary<String> tags =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<a href=q>",
            "</a>",
            "<table>",
            "<tr>",
            "<td>",
            "</td>",
            "</table>",
            "<ul>",
            "<li>",
            "</ul>",
            "<div hidden>",
            "</div>",
            "<h2>",
            "</h2>",
            "</body>",
            "<button>",
            "</button>",
            "<small>",
            "</small>",
            "<pre>",
            "</pre>",
            "<br>",
            "<caption>",
            "<noscript>",
            "</noscript>",
            "<head>",
            "</head>",
            "<title>",
            "</title>",
            "<form>",
            "<blockquote>",
            "<nobr>",
            "<details>",
            "<label>",
            "");
    return tags.list().ofMaxSize(40).map(HtmlPropertyTest::number);
  }

  private static String number(List<String> tags) {
    StringBuilder html = new StringBuilder();
    for (String tag : tags) {
      html.append(tag).append('w').append(html.length()).append(" &amp; ");
    }
    return html.toString();
  }

  @Property
  void no_word_that_the_parser_shows_is_lost(@ForAll("numberedWords") String html) {
    Document document = read(html);
    String read = document.blocks().stream().map(Block::text).collect(Collectors.joining(" "));
    List<String> words = List.of(read.split("[^a-z0-9]+", -1));
    for (String word : Jsoup.parse(html).wholeText().split("[^a-z0-9]+", -1)) {
      if (word.matches("w[0-9]+")) {
        assertThat(words).as(html).contains(word);
      }
    }
  }

  private static String words(String text) {
    return text.chars()
        .filter(c -> !Character.isWhitespace(c) && c != 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
