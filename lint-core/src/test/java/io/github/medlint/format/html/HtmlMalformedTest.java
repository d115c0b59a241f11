package io.github.medlint.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import io.github.medlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Markup that breaks the rules, as much of the web does. */
class HtmlMalformedTest {

  private static List<String> blocks(String html) {
    Document document = new HtmlReader().read(SourceText.of("a.html", html));
    HtmlSegments.holdIn(document);
    return document.blocks().stream()
        .map(block -> block.role().label() + ": " + block.text())
        .toList();
  }

  @Test
  void tags_left_open_end_where_the_next_block_starts() {
    assertThat(blocks("<p>a<p>b<ul><li>c<li>d</ul><h2>e"))
        .containsExactly(
            "paragraph: a", "paragraph: b", "list-item: c", "list-item: d", "heading: e");
  }

  @Test
  void tags_that_overlap_keep_all_text() {
    assertThat(blocks("<b>1<p>2</b>3</p>4<a href=x>5<a href=y>6</a>7"))
        .containsExactly("paragraph: 1", "paragraph: 23", "paragraph: 4567");
  }

  @Test
  void text_that_a_table_throws_out_is_read_where_it_was_written() {
    assertThat(blocks("<table>one<b>two</b><tr>three<td>four</td>five</tr></table>six"))
        .contains("table-cell: four", "paragraph: six")
        .anyMatch(block -> block.contains("one"))
        .anyMatch(block -> block.contains("two"))
        .anyMatch(block -> block.contains("three"))
        .anyMatch(block -> block.contains("five"));
  }

  @Test
  void text_around_html_and_body_is_read() {
    assertThat(blocks("before<html><body>in<p>x</p></body>after</html>behind"))
        .containsExactly("paragraph: beforein", "paragraph: x", "paragraph: afterbehind");
  }

  @Test
  void stray_attributes_and_ends_do_no_harm() {
    assertThat(blocks("<p a=\"1\" a=2 = \" <x>one</q></p></p><img alt=two alt=three ALT=four/>"))
        .containsExactly("paragraph: one", "alt: two");
    assertThat(blocks("</div><p 'x' \"\" <b>one</b></p>")).containsExactly("paragraph: one");
  }

  @Test
  void a_tag_cut_off_by_the_end_is_no_text() {
    assertThat(blocks("<p>one<img alt='two")).containsExactly("paragraph: one");
    assertThat(blocks("<p>one &am")).containsExactly("paragraph: one &am");
    assertThat(blocks("<p>one <")).containsExactly("paragraph: one <");
    assertThat(blocks("<!-- one")).isEmpty();
    assertThat(blocks("")).isEmpty();
  }

  @Test
  void nul_is_dropped_and_nothing_moves() {
    assertThat(blocks("<p>a\0b <img alt='c\0d'> e</p>")).contains("alt: cd");
  }

  @Test
  void a_comment_in_a_sentence_leaves_it_whole() {
    assertThat(blocks("<p>one <!-- no -->two<![CDATA[ x ]]></p>"))
        .containsExactly("paragraph: one two");
  }
}
