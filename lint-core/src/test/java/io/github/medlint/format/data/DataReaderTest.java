package io.github.medlint.format.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.format.Segments;
import io.github.medlint.format.plain.PlainTextReader;
import io.github.medlint.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataReaderTest {

  private static Document read(String path, String text) {
    PlainTextReader plain = new PlainTextReader(line -> false);
    return new DataReader(plain, plain).read(SourceText.of(path, text));
  }

  private static List<String> shapes(String path, String text) {
    return read(path, text).blocks().stream()
        .map(
            block ->
                block.role().label()
                    + (block.role() == BlockRole.HEADING ? " " + block.level() : "")
                    + ": "
                    + block.text())
        .toList();
  }

  @Test
  void keys_tell_roles() {
    assertThat(
            shapes(
                "page.json",
                """
                {"seo_title": "Care at home | Clinic", "description": "How we help.",
                 "heroTitle": "Care at Home", "body": "We visit you.",
                 "button_text": "Book now", "image_alt": "A nurse", "image": "img/a.png",
                 "author": "Ann Example", "footnotes": ["See a trial."]}
                """))
        .containsExactly(
            "heading 1: Care at Home",
            "meta-title: Care at home | Clinic",
            "meta-description: How we help.",
            "paragraph: We visit you.",
            "call-to-action: Book now",
            "alt: A nurse",
            "byline: Ann Example",
            "note: See a trial.");
  }

  @Test
  void titles_rank_by_depth_and_come_before_their_text() {
    Document document =
        read(
            "services.yml",
            """
            title: Services
            items:
              - description: For adults who sleep badly.
                name: Sleep Clinic
              - description: For runners.
                name: Knee Clinic
            """);
    assertThat(document.blocks().stream().map(Block::text))
        .containsExactly(
            "Services",
            "Sleep Clinic",
            "For adults who sleep badly.",
            "Knee Clinic",
            "For runners.");
    assertThat(document.blocks().get(2).section().path())
        .containsExactly("Services", "Sleep Clinic");
    assertThat(document.blocks().get(2).role()).isEqualTo(BlockRole.PARAGRAPH);
    assertThat(document.blocks().get(4).section().path())
        .containsExactly("Services", "Knee Clinic");
  }

  @Test
  void values_for_machines_are_no_copy() {
    assertThat(
            shapes(
                "a.yml",
                """
                url: https://example.org/a b
                slug: care at home
                text: https://example.org
                date: 2024-03-01
                name: team.jpg
                body: 12,000
                note: single
                label: two words
                at: 2024-03-01 10:00:00Z
                "@type": Medical Clinic
                email: ann@example.org
                flag: true
                """))
        .containsExactly("paragraph: two words");
  }

  @Test
  void prose_that_starts_with_a_date_is_copy() {
    assertThat(shapes("a.json", "{\"text\": \"2024-03-01 was a good day\"}")).hasSize(1);
  }

  @Test
  void a_large_string_of_many_lines_is_read_whole() {
    String json = "{\"body\": \"" + "some words here\\n\\n".repeat(20_000) + "\"}";
    assertThat(read("a.json", json).blocks()).hasSize(20_000);
  }

  @Test
  void escapes_of_json_lead_back_to_the_file() {
    String json = "{\"text\": \"caf\\u00e9 \\\"\\ud83d\\ude00\\\" \\/ now\"}";
    Block block = read("a.json", json).blocks().get(0);
    assertThat(block.text()).isEqualTo("café \"😀\" / now");
    assertThat(block.source().slice(json)).isEqualTo(json.substring(10, json.length() - 2));
  }

  @Test
  void each_style_of_yaml_scalar_leads_back_to_the_file() {
    String yaml =
        """
        # 😀 counts as one character in some offsets and as two in others
        a_text: plain words
          that go on

          and on
        b_text: 'it''s
          quoted'
        c_text: &anchor !!str "one \\u00e9 \\
          two \\t three \\U0001F600

          four"
        d_text: |
          kept line
            indented

          last
        e_text: >-
          folded line
          goes on

          next
            more
          end
        f_text: *anchor
        """;
    Document document = read("a.yaml", yaml);
    assertThat(document.unread()).isEmpty();
    String all = String.join("¶", document.blocks().stream().map(Block::text).toList());
    assertThat(all)
        .contains("plain words that go on", "it's quoted", "folded line goes on", "kept line")
        .containsOnlyOnce("one é two");
    for (Block block : document.blocks()) {
      Segments.assertLawful(block, yaml, (source, text) -> true);
    }
  }

  @Test
  void a_string_with_several_lines_is_read_as_a_document_of_its_own() {
    String json = "{\"name\": \"Care\", \"body\": \"First part.\\n\\n- an item\\r\\n- more\"}";
    Document document = read("a.json", json);
    assertThat(shapes("a.json", json))
        .containsExactly(
            "heading 1: Care", "paragraph: First part.", "list-item: an item", "list-item: more");
    assertThat(document.blocks().get(3).source().slice(json)).isEqualTo("more");
  }

  @Test
  void a_malformed_file_is_not_read_at_all() {
    Document json = read("a.json", "{\"text\": \"some words\", ");
    assertThat(json.blocks()).isEmpty();
    assertThat(json.unread()).hasSize(1);
    assertThat(json.unread().get(0).why()).startsWith("not valid JSON: ").contains("line: 1");
    Document yaml = read("a.yml", "text: some words\nbody: \"open");
    assertThat(yaml.blocks()).isEmpty();
    assertThat(yaml.unread().get(0).why()).startsWith("not valid YAML: ").contains("line 2");
  }

  @Test
  void aliases_are_not_followed() {
    StringBuilder bomb = new StringBuilder("a: &a [\"some words\"]\n");
    for (char c = 'b'; c < 'z'; c++) {
      char before = (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [*").append(before);
      bomb.append(", *".concat(String.valueOf(before)).repeat(9)).append("]\n");
    }
    assertThat(read("a.yml", bomb.toString()).blocks()).hasSize(1);
  }

  @Test
  void nesting_is_bounded() {
    for (String path : List.of("a.json", "a.yml")) {
      Document document = read(path, "[".repeat(100_000) + "]".repeat(100_000));
      assertThat(document.unread()).hasSize(1);
    }
  }

  @Test
  void several_yaml_documents_and_empty_files_are_fine() {
    assertThat(shapes("a.yml", "text: one word\n---\ntext: two words\n")).hasSize(2);
    assertThat(shapes("a.yml", "")).isEmpty();
    assertThat(shapes("a.json", "")).isEmpty();
  }
}
