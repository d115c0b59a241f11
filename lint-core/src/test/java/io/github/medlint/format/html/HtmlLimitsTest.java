package io.github.medlint.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.text.SourceText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is made to exhaust the stack or the clock. */
class HtmlLimitsTest {

  private static final int MANY = 10_000;

  private static Document read(String html) {
    return new HtmlReader().read(SourceText.of("a.html", html));
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<small>",
        "<ul><li>",
        "<table><tr><td>",
        "<details>",
        "<blockquote>",
        "<a href=x>",
        "<p hidden>",
        "<div class=menu style='font-size:9px'>",
        "<svg><text>",
        "<noscript>",
        "<button>",
        "<h1>"
      })
  void deep_nesting_is_read(String tag) {
    Document document = read(tag.repeat(MANY) + "<p>end");
    if (!tag.startsWith("<svg")) {
      assertThat(document.blocks()).extracting(Block::text).anyMatch(text -> text.contains("end"));
    }
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "{{",
        "{%",
        "<%",
        "{{!--",
        "<",
        "&",
        "&am",
        "<!--",
        "<script",
        "<style",
        "{{ a }}",
        "<br>",
        "<p>{{ a }}x",
        "<a href=x>y</a>",
        "<sup>1</sup>",
        "&nbsp;",
        "<p>&#8203;",
        "</p",
        "{% comment "
      })
  void repetition_is_read_in_time(String part) {
    assertThat(read(part.repeat(20 * MANY / part.length())).source().content()).isNotEmpty();
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(strings = {"[", "{\"a\":", "\"<a", "[\"x y z w\","})
  void hostile_json_is_read_or_listed(String part) {
    Document document = read("<script type=application/ld+json>" + part.repeat(MANY) + "</script>");
    assertThat(document.unread()).extracting(u -> u.what()).contains("JSON-LD");
  }
}
