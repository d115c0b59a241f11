package io.github.medlint.code.script;

import static io.github.medlint.code.Reading.blocks;
import static io.github.medlint.code.Reading.read;
import static io.github.medlint.code.Reading.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.document.Placement;
import io.github.medlint.text.TextRange;
import org.junit.jupiter.api.Test;

class ScriptReaderTest {

  @Test
  void elements_of_markup_give_their_roles() {
    assertThat(
            blocks(
                "a.jsx",
                """
                export default () => (
                  <main>
                    <h1>Sleep better</h1>
                    <p>Our lamp helps <b>many</b> people.</p>
                    <ul><li>Warm light</li></ul>
                    <button>Book now</button>
                    <blockquote>It changed my nights.</blockquote>
                  </main>
                );
                """))
        .containsExactly(
            "heading 1: Sleep better",
            "paragraph: Our lamp helps many people.",
            "list-item 1: Warm light",
            "call-to-action: Book now",
            "quote: It changed my nights.");
  }

  @Test
  void strings_in_text_and_references_are_part_of_the_text() {
    assertThat(blocks("a.tsx", "x = <p>Rest{\" \"}&amp; calm{' for all'} &mdash; R&D</p>;"))
        .containsExactly("paragraph: Rest & calm for all — R&D");
  }

  @Test
  void escapes_are_decoded_and_keep_their_places() {
    String source = "const intro = 'It\\'s \\u0041 \\x42 \\u{1F600} rest, ok';";
    Document document = read("a.ts", source);
    Block block = document.blocks().get(0);
    assertThat(block.text()).isEqualTo("It's A B 😀 rest, ok");
    int at = block.text().indexOf("B");
    assertThat(block.map().toSource(new TextRange(at, at + 1)).slice(source)).isEqualTo("\\x42");
  }

  @Test
  void letters_beyond_ascii_do_not_shift_what_follows() {
    assertThat(blocks("a.tsx", "const title = 'Größe 😀 für alle'; x = <p>Ruhe — für Sie</p>;"))
        .containsExactly("heading 2: Größe 😀 für alle", "paragraph: Ruhe — für Sie");
  }

  @Test
  void the_title_of_an_object_heads_what_else_is_in_it() {
    Document document =
        read(
            "faq.ts",
            """
            export const faqs = [
              { answer: "For an hour or so.", question: "How long does it last?", id: "how-long" },
            ];
            """);
    assertThat(document.blocks())
        .extracting(Block::text)
        .containsExactly("How long does it last?", "For an hour or so.");
    assertThat(document.blocks().get(1).section().toString()).contains("How long does it last?");
  }

  @Test
  void properties_for_prose_are_read_and_those_for_machines_are_not() {
    assertThat(
            blocks(
                "a.tsx",
                """
                x = <Hero title="Rest for you" description={`Sleep well tonight`} cta="Book a call"
                  className="flex items-center mt-4" href="/a b" id="The Big Hero of it" icon="A big star"/>;
                """))
        .containsExactly(
            "heading 3: Rest for you",
            "paragraph: Sleep well tonight",
            "call-to-action: Book a call");
  }

  @Test
  void joined_strings_are_one_text() {
    assertThat(blocks("a.js", "const text = 'We help ' +\n  \"you rest \" + `at night.`;"))
        .containsExactly("paragraph: We help you rest at night.");
  }

  @Test
  void what_a_template_shows_is_a_gap_that_is_told() {
    String source = "x = <Card text={`Rest in ${n} days`}/>;";
    assertThat(blocks("a.tsx", source)).containsExactly("paragraph: Rest in  days");
    assertThat(unread("a.tsx", source)).containsExactly("expression: ${n}");
  }

  @Test
  void only_expressions_whose_text_is_not_in_the_file_are_unread() {
    String source =
        """
        const items = [{ text: "Warm light helps." }];
        export const A = ({ price, children }) => (
          <div>{items.map((it) => <p key={it.id}>{it.text}</p>)}<p>From {price} a day</p>{children}</div>
        );
        """;
    assertThat(unread("a.tsx", source)).containsExactly("expression: price");
  }

  @Test
  void both_branches_of_a_choice_are_read() {
    assertThat(blocks("a.tsx", "x = <p>{on ? 'Rest is here.' : 'Rest is near.'}</p>;"))
        .containsExactlyInAnyOrder("paragraph: Rest is here.", "paragraph: Rest is near.");
  }

  @Test
  void sentences_are_copy_wherever_they_stand_but_not_what_programs_say_to_machines() {
    assertThat(
            blocks(
                "a.ts",
                """
                "use strict";
                import x from "./the big words module";
                const lines = ["Our lamp calms the mind.", "mt-4 flex items-center"];
                console.log("Our lamp could not be found.");
                throw new Error("Our lamp could not be found.");
                if (x === "Our lamp could not be found.") { go(); }
                db.query("SELECT name FROM lamps WHERE id = 4");
                const sql = `SELECT name FROM lamps WHERE id = 4`;
                toast.error("Our lamp could not be found.");
                describe("The lamp shines on all", () => {});
                type A = "The lamp shines on all" | "b";
                const m = { role: "system", content: "You are a helpful lamp." };
                const cls = cn("Some words that look right.");
                """))
        .containsExactly("list-item 1: Our lamp calms the mind.");
  }

  @Test
  void a_page_s_metadata_is_told_from_its_text() {
    assertThat(
            blocks(
                "page.tsx",
                "export const metadata = { title: 'Lamp House', description: 'We sell lamps.' };"))
        .containsExactly("meta-title: Lamp House", "meta-description: We sell lamps.");
  }

  @Test
  void places_on_the_page_are_told_by_landmarks() {
    Document document =
        read("a.tsx", "x = <footer className=\"p-4\"><p>All is well.</p></footer>;");
    assertThat(document.blocks().get(0).in(Placement.FOOTER)).isTrue();
  }

  @Test
  void markup_in_strings_is_read_as_such() {
    assertThat(blocks("a.js", "const body = '<h2>Rest</h2><p>It helps <b>all</b> people.</p>';"))
        .containsExactly("heading 4: Rest", "paragraph: It helps all people.");
  }

  @Test
  void a_component_for_a_picture_must_have_words() {
    assertThat(unread("a.tsx", "x = <p><Image src='a.png'/><img alt='' src='b.png'/></p>;"))
        .containsExactly("image without alt text: <Image src='a.png'/>");
  }

  @Test
  void code_without_copy_gives_nothing() {
    Document document =
        read("a.ts", "export function add(a: number, b: number): number { return a + b; }\n");
    assertThat(document.blocks()).isEmpty();
    assertThat(document.unread()).isEmpty();
  }

  @Test
  void casts_of_typescript_are_no_markup() {
    assertThat(blocks("a.ts", "const n = <Lamp>x; const text = 'All lamps are warm.';"))
        .containsExactly("paragraph: All lamps are warm.");
  }

  @Test
  void what_cannot_be_parsed_is_told_and_the_rest_is_read() {
    String source = "const text = 'All lamps are warm.';\nfunction ( { ]\n";
    assertThat(blocks("a.ts", source)).contains("paragraph: All lamps are warm.");
    assertThat(read("a.ts", source).unread()).isNotEmpty();
  }
}
