package io.github.medlint.code.php;

import static io.github.medlint.code.Reading.blocks;
import static io.github.medlint.code.Reading.unread;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhpReaderTest {

  @Test
  void the_page_around_the_code_is_read_and_what_it_shows_is_told() {
    String php =
        "<h1><?= $title ?> of rest</h1>\n"
            + "<?php if ($on): ?><p>Our lamp calms.</p><?php endif; ?>\n"
            + "<footer><a href=\"<?php echo url('x'); ?>\">Book now</a></footer>\n";
    assertThat(blocks("a.php", php))
        .containsExactly(
            "heading 1: of rest", "paragraph: Our lamp calms.", "call-to-action: Book now");
    assertThat(unread("a.php", php)).containsExactly("template code: <?= $title ?>");
  }

  @Test
  void strings_that_are_copy_are_read() {
    assertThat(
            blocks(
                "faq.php",
                """
                <?php
                // Nobody reads a comment of a page.
                $faqs = ['question' => "Is it \\"warm\\"?", 'answer' => 'It\\'s warm.', 'url' => '/a b c'];
                echo "<p>Warm light for " . $who . " and all</p>";
                $page['title'] = 'Lamps for rest';
                error_log('The lamp could not be found here.');
                throw new Exception('The lamp could not be found here.');
                if ($a == 'The lamp could not be found here.') { go(); }
                $sql = "SELECT name FROM lamps WHERE id = 4";
                """))
        .containsExactly(
            "heading 3: Is it \"warm\"?",
            "paragraph: It's warm.",
            "paragraph: Warm light for and all",
            "heading 2: Lamps for rest");
  }

  @Test
  void what_a_string_shows_of_variables_is_a_gap_that_is_told() {
    assertThat(unread("a.php", "<?php $text = \"Rest in {$n} days\"; ?>"))
        .containsExactly("expression: {$n}");
  }

  @Test
  void directives_of_blade_are_no_text() {
    assertThat(
            blocks(
                "a.blade.php",
                "@extends('layout')\n<h1>{{ $title }} of rest</h1>\n@if ($on)<p>Mail us at a@b.com"
                    + " for {!! $x !!} help.</p>@endif {{-- a note --}}\n"))
        .containsExactly("heading 1: of rest", "paragraph: Mail us at a@b.com for help.");
  }

  @Test
  void a_program_without_copy_gives_nothing() {
    assertThat(blocks("a.php", "<?php\nclass A { function b($c) { return $c + 1; } }\n")).isEmpty();
    assertThat(unread("a.php", "<?php\nclass A { function b($c) { return $c + 1; } }\n")).isEmpty();
  }
}
