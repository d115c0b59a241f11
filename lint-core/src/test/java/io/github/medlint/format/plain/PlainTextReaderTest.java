package io.github.medlint.format.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.format.Segments;
import io.github.medlint.text.SourceText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

  private static final String BODY =
      "The clinic sees adults on weekdays. A nurse calls each patient on the day before the visit"
          + " and goes through the list of medicines with them, line by line, on the phone.";

  private static Document read(String text) {
    return new PlainTextReader(line -> line.startsWith("Disclaimer:"))
        .read(SourceText.of("draft.txt", text));
  }

  private static List<String> shapes(String text) {
    return read(text).blocks().stream().map(PlainTextReaderTest::shape).toList();
  }

  private static String shape(Block block) {
    String level = block.level() == 0 ? "" : " " + block.level();
    return block.role().label() + level + ": " + block.text();
  }

  @Test
  void a_title_and_headings_are_told_from_prose() {
    assertThat(shapes("Care at Home\n\n" + BODY + "\n\nWhat to Bring\n\n" + BODY))
        .containsExactly(
            "heading 1: Care at Home",
            "paragraph: " + BODY,
            "heading 2: What to Bring",
            "paragraph: " + BODY);
  }

  @Test
  void a_title_that_is_repeated_is_metadata_at_first() {
    assertThat(shapes("Care at Home\n\nTeaser.\n\nCare at Home\n\n" + BODY))
        .startsWith("meta-title: Care at Home", "paragraph: Teaser.", "heading 1: Care at Home");
  }

  @Test
  void a_short_line_on_top_of_a_paragraph_is_a_heading() {
    assertThat(shapes(BODY + "\n\nFirst Visit\n" + BODY))
        .containsExactly("paragraph: " + BODY, "heading 2: First Visit", "paragraph: " + BODY);
  }

  @Test
  void steps_and_numbers_over_prose_are_minor_headings() {
    assertThat(shapes("Step 1: Intake\n" + BODY + "\n\n  2. The Second Visit\n\n" + BODY))
        .containsExactly(
            "heading 3: Step 1: Intake",
            "paragraph: " + BODY,
            "heading 3: The Second Visit",
            "paragraph: " + BODY);
  }

  @Test
  void a_question_over_an_answer_is_a_heading() {
    assertThat(shapes(BODY + "\n\nDo I need a referral?\n\n" + BODY))
        .contains("heading 2: Do I need a referral?");
  }

  @Test
  void wrapped_lines_are_one_paragraph() {
    String wrapped =
        """
        The clinic sees adults on weekdays. A nurse calls each patient on the
        day before the visit and goes through the list of medicines with them,
        line by line.\
        """;
    List<Block> blocks = read(wrapped).blocks();
    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0).text()).isEqualTo(wrapped.replace('\n', ' '));
    assertThat(blocks.get(0).source().slice(wrapped)).isEqualTo(wrapped);
  }

  @Test
  void lines_that_had_room_for_more_are_not_wrapped() {
    assertThat(shapes("Main Street 5\nTampa\nFlorida")).hasSize(3);
  }

  @Test
  void list_items_keep_their_depth_and_their_wrapped_lines() {
    assertThat(shapes("We offer:\n\n- sleep advice\n  for adults\n  - by phone\n* diet plans"))
        .containsExactly(
            "paragraph: We offer:",
            "list-item 1: sleep advice for adults",
            "list-item 2: by phone",
            "list-item 1: diet plans");
  }

  @Test
  void a_numbered_heading_may_follow_a_list_directly() {
    assertThat(
            shapes(
                "  • unusual or exaggerated answers\n  • watching for signs of trouble\n"
                    + "  • a hard time in rooms and in places that are safe\n"
                    + "  1. The Second Region: Brakes and Wheels\n\n"
                    + BODY))
        .contains("heading 3: The Second Region: Brakes and Wheels");
  }

  @Test
  void what_stands_around_an_article_is_told_by_its_shape() {
    assertThat(
            shapes(
                "Home > Blog > Sleep\nBack to Resources\nScience4 min read\n\nDr. Ann Example\n"
                    + "Physician\nUpdated March 3, 2024\nSleep and You - featured image\n\n"
                    + BODY))
        .containsExactly(
            "link: Home > Blog > Sleep",
            "link: Back to Resources",
            "byline: Science4 min read",
            "byline: Dr. Ann Example",
            "byline: Physician",
            "byline: Updated March 3, 2024",
            "alt: Sleep and You - featured image",
            "paragraph: " + BODY);
  }

  @Test
  void labelled_metadata_loses_its_label() {
    assertThat(shapes("Meta title: Sleep well\nMeta description: How we help.\n\n" + BODY))
        .startsWith("meta-title: Sleep well", "meta-description: How we help.");
  }

  @Test
  void the_last_lines_that_ask_to_act_are_calls_to_action() {
    assertThat(
            shapes(
                BODY
                    + "\n\nDisclaimer: Not for everyone.\n\nStay in Touch\n\n"
                    + "Get our letter every month.\n\nBook a consultation with our team.\n\n"
                    + "Ready to start?"))
        .containsExactly(
            "paragraph: " + BODY,
            "disclaimer: Disclaimer: Not for everyone.",
            "heading 2: Stay in Touch",
            "call-to-action: Get our letter every month.",
            "call-to-action: Book a consultation with our team.",
            "call-to-action: Ready to start?");
  }

  @Test
  void quotes_and_references_are_known() {
    assertThat(
            shapes(
                "“It was a kind visit and nobody rushed me.”\n- Ann E., Tampa\n\n"
                    + BODY
                    + "\n\nReferences\n\n1. Example A. A trial. 2020.\n2. Example B. A review."))
        .containsExactly(
            "quote: “It was a kind visit and nobody rushed me.”",
            "byline: Ann E., Tampa",
            "paragraph: " + BODY,
            "heading 2: References",
            "note: Example A. A trial. 2020.",
            "note: Example B. A review.");
  }

  @Test
  void ruled_lines_are_no_text_and_crlf_counts_as_one_end() {
    assertThat(shapes("Care at Home\r\n============\r\n\r\n" + BODY + "\r\n* * *\r\n"))
        .containsExactly("heading 1: Care at Home", "paragraph: " + BODY);
  }

  @Test
  void a_blank_file_has_no_blocks() {
    assertThat(read("").blocks()).isEmpty();
    assertThat(read(" \n\t\r\n\u00a0\n").blocks()).isEmpty();
  }

  @Provide
  Arbitrary<String> drafts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Care",
            "at",
            "home.",
            "Why?",
            "😀",
            "“word”",
            "Dr. Ann",
            "Step 1:",
            "9 min read",
            "Book",
            "a consultation",
            "Home",
            ">",
            "|",
            "é",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            " ",
            " ",
            "  ",
            "\t",
            "\u00a0",
            "a-rather-long-word-that-fills-the-line",
            "Disclaimer:",
            "[1]");
    return pieces.list().ofMaxSize(80).map(list -> String.join("", list));
  }

  /** No marker, rule or metadata label is among the pieces, so nothing may be left out. */
  @Property
  void every_visible_character_stands_in_exactly_one_block(@ForAll("drafts") String text) {
    Document document = read(text);
    int[] seen = new int[text.length()];
    for (Block block : document.blocks()) {
      Segments.assertLawful(block, text, (source, decoded) -> isSpace(source));
      for (int i = 0; i < block.map().segmentCount(); i++) {
        if (block.map().isVerbatim(i)) {
          for (int at = block.map().segmentSource(i).start();
              at < block.map().segmentSource(i).end();
              at++) {
            seen[at]++;
          }
        }
      }
    }
    for (int i = 0; i < seen.length; i++) {
      boolean space = isSpace(text.substring(i, i + 1));
      assertThat(seen[i]).as("offset %d", i).isLessThanOrEqualTo(1);
      assertThat(space || seen[i] == 1).as("offset %d", i).isTrue();
    }
  }

  private static boolean isSpace(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  @Provide
  Arbitrary<String> marked() {
    Arbitrary<String> signs =
        Arbitraries.of(
            "- ",
            "•",
            "* ",
            "1. ",
            "12) ",
            "a. ",
            "—",
            "---",
            "Meta title: ",
            "Title:",
            "\u2028",
            "\u001c",
            "\u200b",
            "\f",
            "\uD83D");
    return Arbitraries.oneOf(signs, drafts()).list().ofMaxSize(12).map(l -> String.join("", l));
  }

  @Property
  void no_text_is_read_twice_whatever_marks_stand_in_it(@ForAll("marked") String text) {
    int end = 0;
    for (Block block : read(text).blocks()) {
      Segments.assertLawful(block, text, (source, decoded) -> isSpace(source));
      assertThat(block.source().start()).isGreaterThanOrEqualTo(end);
      end = block.source().end();
    }
  }

  @Property
  void blocks_stand_in_source_order(@ForAll("drafts") String text) {
    assertThat(read(text).blocks().stream().map(block -> block.source().start()).toList())
        .isSorted();
  }

  @Test
  void roles_do_not_depend_on_the_kind_of_line_end() {
    String text = "Care at Home\n\n" + BODY + "\n\n- one\n- two\n\nBook a visit today";
    assertThat(shapes(text.replace("\n", "\r\n"))).isEqualTo(shapes(text));
    assertThat(shapes(text)).last().asString().startsWith(BlockRole.CALL_TO_ACTION.label());
  }
}
