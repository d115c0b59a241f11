package io.github.medlint.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Document;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts that are made to overflow a stack or to take for ever. */
@Timeout(60)
class MarkdownLimitsTest {

  @BeforeAll
  static void loadClasses() {
    MarkdownSegments.lawful("# *a*\n\n<p>b</p>\n\n|a|\n|-|\n|b|\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        ">",
        "- ",
        "1. ",
        "*a **b ",
        "*a_",
        "[",
        "![",
        "[a](",
        "![a](b) ",
        "<b>",
        "<b",
        "<!--",
        "`",
        "``a`",
        "&",
        "&amp;",
        "\\|",
        "|",
        "{{",
        "{%",
        "{",
        "[^1]",
        "^[",
        "~~a",
        "[a]: /b\n\n",
        "[^a]: b\n\n",
        "a\n",
        "# a\n",
        "<div>\n\n",
        "```\n",
        "a  \n",
        "|a|\n|-|\n|b|\n\n",
        "\0",
        "&#0;",
        "<a href=x>",
        "---\n",
        "\t- a\n",
        "*",
        "_a",
        "**a** ",
        "[a](b) ",
        "<?php "
      })
  void many_of_one_mark_take_little_time(String mark) {
    MarkdownSegments.lawful(mark.repeat(10_000) + "x");
  }

  @Test
  void deep_lists_by_indentation_keep_their_text() {
    StringBuilder markdown = new StringBuilder();
    IntStream.range(0, 300)
        .forEach(i -> markdown.append("  ".repeat(i)).append("- x").append(i).append('\n'));
    Document document = MarkdownSegments.lawful(markdown.toString());
    String all = String.join(" ", document.blocks().stream().map(block -> block.text()).toList());
    assertThat(all).contains("x0", "x42", "x299");
    assertThat(document.unread()).anyMatch(unread -> unread.why().equals("it is nested too deep"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>{{\n\n", "<img src=x>", "<b>x</b>\n\n", "<div>\n\n> a\n\n", "<p>{% a\n\n"})
  void many_pieces_of_html_take_little_time(String piece) {
    MarkdownSegments.lawful("é😀\n\n" + piece.repeat(20_000));
  }

  @Test
  void a_long_cell_with_many_bars_takes_little_time() {
    MarkdownSegments.lawful("|a|\n|-|\n|" + "*b* \\| `c\\|d` ".repeat(5_000) + "|\n");
  }
}
