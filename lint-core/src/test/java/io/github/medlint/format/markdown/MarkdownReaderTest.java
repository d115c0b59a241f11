package io.github.medlint.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.document.Unread;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

  /** One line a block: role, level, section, text with replaced pieces in brackets. */
  private static String print(Document document) {
    StringBuilder out = new StringBuilder();
    for (Block block : document.blocks()) {
      out.append(block.role().label());
      out.append(block.level() > 0 ? " " + block.level() : "");
      block
          .placements()
          .forEach(placement -> out.append(" [").append(placement.label()).append(']'));
      out.append(block.section().heading().isEmpty() ? "" : " (" + block.section().heading() + ")");
      out.append(": ");
      for (int i = 0; i < block.map().segmentCount(); i++) {
        String from = block.map().segmentSource(i).slice(document.source().content());
        String text = block.map().segmentText(i).slice(block.text());
        out.append(block.map().isVerbatim(i) ? text : "‹" + escaped(from) + "›");
      }
      out.append('\n');
    }
    for (Unread unread : document.unread()) {
      TextRange where = unread.source();
      String slice = where == null ? "" : where.slice(document.source().content());
      out.append("unread ").append(unread.what()).append(": ").append(escaped(slice)).append('\n');
    }
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
  }

  private static String print(String markdown) {
    return print(MarkdownSegments.lawful(markdown));
  }

  @Test
  void headings_open_sections_and_paragraphs_join_their_lines() {
    assertThat(
            print(
                """
                # Care *for* you

                We **treat**  \s
                pain &amp; more, c&#39;est
                la vie\\.

                Setext `code` title
                -------------------
                Below.\\
                Hard.
                """))
        .isEqualTo(
            """
            heading 1 (Care for you): Care for you
            paragraph (Care for you): We treat‹   \\n›pain ‹&amp;› more, c‹&#39;›est‹\\n›la vie‹\\.›
            heading 2 (Setext code title): Setext code title
            paragraph (Setext code title): Below.‹\\\\n›Hard.
            """);
  }

  @Test
  void lists_keep_their_depth_and_each_item_its_own_text() {
    assertThat(
            print(
                """
                - One
                  more
                  - Two

                    loose
                    1. Three
                - Four

                > Quoted
                > lines
                >
                > - in a list
                """))
        .isEqualTo(
            """
            list-item 1: One‹\\n  ›more
            list-item 2: Two
            list-item 2: loose
            list-item 3: Three
            list-item 1: Four
            quote: Quoted‹\\n> ›lines
            quote: in a list
            """);
  }

  @Test
  void table_cells_are_blocks_and_keep_their_places_behind_escaped_bars() {
    assertThat(
            print(
                """
                | Name | Use |
                |------|:---:|
                | a \\| b *c* &lt; | `x\\|y` z |
                | only \\\\| **bold** | [Book now](/b) |
                """))
        .isEqualTo(
            """
            table-cell: Name
            table-cell: Use
            table-cell: a ‹\\|› b c ‹&lt;›
            table-cell: x‹\\|›y z
            table-cell: only ‹\\\\|› bold
            call-to-action: Book now
            """);
  }

  @Test
  void footnotes_are_notes_and_their_marks_no_text() {
    assertThat(
            print(
                """
                Pain relief[^1] now^[See *the* study.].

                [^1]: Smith 2020,
                    page 3.
                """))
        .isEqualTo(
            """
            paragraph: Pain relief now.
            note: See the study.
            note: Smith 2020,‹\\n    ›page 3.
            """);
  }

  @Test
  void a_block_of_links_is_a_link_or_a_call_to_act() {
    assertThat(
            print(
                """
                [Book your visit](/book)

                [Read about knees](/knees) | **[Claim your spot!](/claim)**

                <a href="/x">Our team</a>

                See [our team](/team) for more.

                - [Home](/)
                - <https://example.com/?a=1&amp;b=2>
                """))
        .isEqualTo(
            """
            call-to-action: Book your visit
            link: Read about knees
            call-to-action: Claim your spot!
            link: Our team
            paragraph: See our team for more.
            link: Home
            link: https://example.com/?a=1&amp;b=2
            """);
  }

  @Test
  void a_picture_is_its_alternative_text_or_told_as_unread() {
    assertThat(
            print(
                """
                Before ![A *happy* patient &amp; dog](a.png "t") after.

                ![](b.png) <img src="c.png"> <img src="d.png" alt="A knee">

                [![Buy it](e.png)](/buy)
                """))
        .isEqualTo(
            """
            paragraph: Before  after.
            alt: A happy patient ‹&amp;› dog
            alt: A knee
            alt: Buy it
            unread image without alt text: ![](b.png)
            unread image without alt text: <img src="c.png">
            """);
  }

  @Test
  void code_is_code_in_quotes_too() {
    assertThat(
            print(
                """
                > ```js
                > let a = 1;
                >   b();
                > ```

                    indented
                """))
        .isEqualTo(
            """
            code: let a = 1;‹\\n> ›  b();
            code:     indented
            """);
  }

  @Test
  void html_gives_its_text_and_keeps_its_places() {
    assertThat(
            print(
                """
                Fast<br>and <b>safe</b> <!-- not --> for pain<sup>1</sup>, 10 cm<sup>2</sup>.

                <div class="disclaimer"><p>Results
                vary &amp; fade.</p></div>

                <script>var a = "no text";</script>

                > <p>In
                > a quote</p>

                <!-- a
                comment -->
                """))
        .isEqualTo(
            """
            paragraph: Fast‹<br>›and safe  for pain‹<sup>›1, 10 cm2.
            disclaimer: Results‹\\n›vary ‹&amp;› fade.
            paragraph: In‹\\n›a quote
            """);
  }

  @Test
  void disclaimers_are_told_by_opening_heading_and_dress() {
    assertThat(
            print(
                """
                ## Story
                Disclaimer: this is not advice.

                **Important Safety Information** may follow.

                Terms like this are prose.

                ### Medical Disclaimer

                Talk to someone.

                - Item

                ### Next
                Text.

                ---

                *This page is for informational purposes only.*

                *A poem.*
                """))
        .isEqualTo(
            """
            heading 2 (Story): Story
            disclaimer (Story): Disclaimer: this is not advice.
            disclaimer (Story): Important Safety Information may follow.
            paragraph (Story): Terms like this are prose.
            heading 3 (Medical Disclaimer): Medical Disclaimer
            disclaimer (Medical Disclaimer): Talk to someone.
            disclaimer (Medical Disclaimer): Item
            heading 3 (Next): Next
            paragraph (Next): Text.
            disclaimer (Next): This page is for informational purposes only.
            paragraph (Next): A poem.
            """);
  }

  @Test
  void front_matter_gives_titles_descriptions_and_text() {
    String markdown =
        """
        ---
        title: "Knee \\"care\\""
        seo:
          title: Knees
          description: >
            We treat
            knees.
        slug: knee-care
        date: 2024-01-02
        draft: false
        weight: 7
        tags: [knee, Joint pain relief]
        hero_image: /img/knee.jpg
        image_alt: 'A patient''s knee'
        intro: |
          We **cure** pain.
        ---
        # Body
        """;
    Document document = new MarkdownReader().read(SourceText.of("a.md", markdown));
    assertThat(print(document))
        .isEqualTo(
            """
            meta-title: Knee ‹\\"›care‹\\"›
            meta-title: Knees
            meta-description: We treat‹\\n    ›knees.‹\\n›
            meta-text: Joint pain relief
            alt: A patient‹''›s knee
            meta-text: We cure pain.
            heading 1 (Body): Body
            """);
    assertThat(document.frontMatter())
        .containsEntry("draft", java.util.List.of("false"))
        .containsEntry("weight", java.util.List.of("7"))
        .containsEntry("slug", java.util.List.of("knee-care"))
        .containsEntry("date", java.util.List.of("2024-01-02"))
        .containsEntry("seo.title", java.util.List.of("Knees"))
        .containsEntry("tags", java.util.List.of("knee", "Joint pain relief"));
  }

  @Test
  void broken_front_matter_is_told_and_the_body_is_read() {
    assertThat(print("---\ntitle: \"open\nx: [\n---\nText.\n"))
        .isEqualTo("paragraph: Text.\nunread front matter: ---\\ntitle: \"open\\nx: [\\n\n");
    assertThat(print("+++\ntitle = \n+++\nText.\n"))
        .isEqualTo("paragraph: Text.\nunread front matter: +++\\ntitle = \\n\n");
  }

  @Test
  void text_between_two_rules_is_no_front_matter() {
    assertThat(print("---\nFoo\n\n---\nBar.\n")).isEqualTo("paragraph: Foo\nparagraph: Bar.\n");
  }

  @Test
  void shortcodes_are_no_text() {
    assertThat(
            print(
                """
                {{< notice "x < y" >}}
                Rest {% if a %}well{% endif %} today.
                {{< /notice >}}
                """))
        .isEqualTo(
            """
            paragraph: Rest well today.
            unread template code: {{< notice "x < y" >}}
            """);
  }

  @Test
  void markdown_between_html_tags_stands_in_their_elements() {
    assertThat(
            print(
                """
                <details>
                <summary>Risks</summary>

                Bruises **happen**.

                </details>

                Out.

                <div class="disclaimer">

                - Results vary.

                <p>No advice.</p>

                </div>

                Back.

                > This is not medical advice.
                """))
        .isEqualTo(
            """
            paragraph: Risks
            paragraph [collapsed]: Bruises happen.
            paragraph: Out.
            disclaimer: Results vary.
            disclaimer: No advice.
            paragraph: Back.
            disclaimer: This is not medical advice.
            """);
  }

  @Test
  void references_are_notes() {
    assertThat(print("## References\n\n1. Smith et al.\n2. Jones.\n\n## More\n\nText\n"))
        .isEqualTo(
            """
            heading 2 (References): References
            note (References): Smith et al.
            note (References): Jones.
            heading 2 (More): More
            paragraph (More): Text
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "---", "---\n", "---\n---", "+++", "\uFFFD", "\0", "{{", "<"})
  void tiny_drafts_are_read(String markdown) {
    assertThat(MarkdownSegments.lawful(markdown).format()).isEqualTo("markdown");
  }
}
