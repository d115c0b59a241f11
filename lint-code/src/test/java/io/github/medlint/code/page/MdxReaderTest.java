package io.github.medlint.code.page;

import static io.github.medlint.code.Reading.blocks;
import static io.github.medlint.code.Reading.unread;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MdxReaderTest {

  @Test
  void properties_of_components_are_read_and_their_content_is_markdown() {
    assertThat(
            blocks(
                "a.mdx",
                """
                import Note from "./note of the day"

                <Note title="Rest for you" type="info">
                **Warm** light and a [lamp](/x).
                </Note>
                """))
        .containsExactly("heading 3: Rest for you", "paragraph: Warm light and a lamp.");
  }

  @Test
  void exported_objects_are_read() {
    assertThat(
            blocks(
                "a.mdx",
                """
                export const faqs = [
                  { question: "Is it warm?", answer: "It is warm; {mostly}." },
                ]

                # Lamps
                """))
        .containsExactly(
            "heading 2: Is it warm?", "paragraph: It is warm; {mostly}.", "heading 1: Lamps");
  }

  @Test
  void strings_in_braces_are_part_of_the_line() {
    assertThat(blocks("a.mdx", "Warm{\" \"}light {`for \"all\"`} helps {'a } b'} you.\n"))
        .containsExactly("paragraph: Warm light for \"all\" helps a } b you.");
  }

  @Test
  void what_an_expression_shows_is_read_in_its_markup() {
    assertThat(blocks("a.mdx", "{lamps.map(l => <li>Lamps don't tire {l.who}</li>)}\n"))
        .containsExactly("list-item 1: Lamps don't tire");
  }

  @Test
  void an_indented_line_is_no_code() {
    assertThat(
            blocks(
                "a.mdx",
                "<Steps>\n  <Step>\n    Run:\n\n    Lamps are warm.\n  </Step>\n</Steps>\n"))
        .contains("paragraph: Lamps are warm.");
  }

  @Test
  void only_expressions_whose_text_is_not_in_the_file_are_unread() {
    assertThat(
            unread(
                "a.mdx",
                "export const n = 'All is warm.'\n\n{/* a comment */}\n\nFrom {props.price} and {n}.\n"))
        .containsExactly("expression: props.price");
  }

  @Test
  void code_stays_code() {
    assertThat(blocks("a.mdx", "Use `{x}` so.\n\n```js\nconst a = {b: '}'};\n```\n"))
        .containsExactly("paragraph: Use {x} so.", "code: const a = {b: '}'};");
  }

  @Test
  void elements_keep_their_classes() {
    assertThat(
            blocks(
                "a.mdx", "<div className=\"disclaimer\" style={{ color: 'red' }}>Ask us.</div>\n"))
        .containsExactly("disclaimer: Ask us.");
  }

  @Test
  void code_that_cannot_be_parsed_is_told() {
    assertThat(unread("a.mdx", "Text {lamps.map(l => ) + } more.\n")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a{", "`{`", "import {\n", "<a b={", "export a\n\n", "<A>", "{`${", "'{"})
  void many_of_one_mark_end(String mark) {
    assertThat(blocks("a.mdx", mark.repeat(5_000))).isNotNull();
  }
}
