package io.github.medlint.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.check.Finding;
import io.github.medlint.check.Place;
import io.github.medlint.rule.Certainty;
import io.github.medlint.rule.Level;
import io.github.medlint.text.Position;
import io.github.medlint.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static String excerpt(String quote, String context) {
    Place place = new Place(new Position(1, 1), new Position(1, 2), new TextRange(0, 1), List.of());
    Finding finding =
        new Finding(
            "id",
            "r",
            "f",
            Level.ERROR,
            Certainty.EXACT,
            "m",
            List.of(),
            quote,
            context,
            List.of(place),
            List.of());
    return Excerpt.of(finding, Excerpt.AROUND, words -> "[" + words + "]");
  }

  @Test
  void the_quote_is_marked_within_its_context() {
    assertThat(excerpt("heals", "It heals all.")).isEqualTo("“It [heals] all.”");
  }

  @Test
  void a_quote_that_is_its_context_needs_no_mark() {
    assertThat(excerpt("It heals.", "It heals.")).isEqualTo("“It heals.”");
  }

  @Test
  void a_quote_that_is_not_in_its_context_stands_alone() {
    assertThat(excerpt("heals", "Something else.")).isEqualTo("“heals”");
  }

  @Test
  void case_is_ignored_without_losing_the_place() {
    // In lower case, İ is two units, and all that follows it moves.
    assertThat(excerpt("HEALS", "İİİİ İzmir heals")).isEqualTo("“İİİİ İzmir [heals]”");
  }

  @Test
  void a_long_context_is_cut_between_words() {
    String words = "word ".repeat(50);
    assertThat(excerpt("heals", words + "heals " + words.strip()))
        .startsWith("“… word word")
        .contains(" word [heals] word ")
        .endsWith("word word …”")
        .hasSizeLessThan(190);
  }

  @Test
  void a_context_without_spaces_is_not_cut_within_a_pair() {
    // One unit beside the quote makes the cuts fall on odd units, within a pair.
    String pairs = "😀".repeat(60);
    String cut = excerpt("heals", pairs + "-heals-" + pairs);
    assertThat(cut.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    assertThat(cut).contains("😀-[heals]-😀").startsWith("“… 😀").endsWith("😀 …”");
  }

  @Test
  void a_long_quote_loses_its_middle() {
    String quote = "first " + "word ".repeat(200) + "last";
    assertThat(excerpt(quote, "So: " + quote + "."))
        .startsWith("“So: [first word")
        .contains("word … word")
        .endsWith("word last].”")
        .hasSizeLessThan(430);
  }
}
