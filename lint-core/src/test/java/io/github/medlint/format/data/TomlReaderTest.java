package io.github.medlint.format.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.format.html.HtmlReader;
import io.github.medlint.format.markdown.MarkdownReader;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import org.junit.jupiter.api.Test;

class TomlReaderTest {

  private static final DataReader READER = new DataReader(new MarkdownReader(), new HtmlReader());

  private static Document read(String path, String content) {
    return READER.read(SourceText.of(path, content));
  }

  @Test
  void strings_of_each_kind_are_read_at_their_places() {
    String toml =
        """
        title = "Lamp 😀 \\"house\\" \\u00e9"
        text = 'It is \\ warm.'
        [page]
        description = \"""
        We sell \\
           warm lamps.\"""
        [[faq]]
        question = "Is it warm?"
        answer = "It is warm."
        """;
    Document document = read("a.toml", toml);
    assertThat(document.blocks())
        .extracting(Block::text)
        .containsExactly(
            "Lamp 😀 \"house\" é",
            "It is \\ warm.",
            "We sell warm lamps.",
            "Is it warm?",
            "It is warm.");
    assertThat(document.unread()).isEmpty();
    Block title = document.blocks().get(0);
    int at = title.text().indexOf('é');
    assertThat(title.map().toSource(new TextRange(at, at + 1)).slice(toml)).isEqualTo("\\u00e9");
  }

  @Test
  void what_is_no_toml_is_unread() {
    assertThat(read("a.toml", "title = \n").unread().get(0).why()).contains("TOML", "line 1");
  }

  @Test
  void comments_and_last_commas_do_no_harm_in_json() {
    String json = "{ // of a shop\n \"title\": \"Warm lamps\", /* more */ \"list\": [1, 2,],\n}\n";
    assertThat(read("a.json", json).blocks()).extracting(Block::text).containsExactly("Warm lamps");
    assertThat(read("a.json", json).unread()).isEmpty();
  }

  @Test
  void a_page_of_markdown_may_begin_with_toml_or_json() {
    MarkdownReader markdown = new MarkdownReader();
    String toml = "+++\ntitle = \"Warm lamps\"\n+++\nHello.\n";
    String json = "{\n  \"title\": \"Warm lamps\"\n}\n\nHello.\n";
    for (String page : new String[] {toml, json}) {
      Document document = markdown.read(SourceText.of("a.md", page));
      assertThat(document.blocks()).extracting(Block::text).containsExactly("Warm lamps", "Hello.");
      assertThat(document.frontMatter().get("title")).containsExactly("Warm lamps");
    }
  }

  @Test
  void a_page_of_markdown_that_begins_with_a_brace_is_read() {
    Document document = new MarkdownReader().read(SourceText.of("a.md", "{ warm } lamps\n"));
    assertThat(document.blocks()).extracting(Block::text).containsExactly("{ warm } lamps");
  }
}
