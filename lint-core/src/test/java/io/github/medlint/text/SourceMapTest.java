package io.github.medlint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SourceMapTest {

  private static final String SOURCE = "ab &amp; **cd** ef";

  private static SourceMap.Builder sample() {
    return new SourceMap.Builder()
        .verbatim(SOURCE, 0, 3)
        .replaced("&", 3, 8)
        .verbatim(SOURCE, 8, 9)
        .verbatim(SOURCE, 11, 13)
        .verbatim(SOURCE, 15, 18);
  }

  @Test
  void text_and_map_are_made_together() {
    assertThat(sample().text()).isEqualTo("ab & cd ef");
    assertThat(sample().build().textLength()).isEqualTo(10);
  }

  @Test
  void a_range_leads_to_the_source_with_the_markup_in_between() {
    SourceMap map = sample().build();
    assertThat(map.toSource(new TextRange(5, 10)).slice(SOURCE)).isEqualTo("cd** ef");
    assertThat(map.toSource(new TextRange(0, 2)).slice(SOURCE)).isEqualTo("ab");
  }

  @Test
  void a_replaced_piece_is_taken_whole() {
    assertThat(sample().build().toSource(new TextRange(3, 4)).slice(SOURCE)).isEqualTo("&amp;");
  }

  @Test
  void a_range_does_not_take_markup_at_its_end() {
    assertThat(sample().build().toSource(new TextRange(5, 7)).slice(SOURCE)).isEqualTo("cd");
  }

  @Test
  void verbatim_pieces_that_follow_each_other_are_one() {
    SourceMap map = new SourceMap.Builder().verbatim("abcd", 0, 2).verbatim("abcd", 2, 4).build();
    assertThat(map.segmentCount()).isEqualTo(1);
  }

  @Test
  void source_that_goes_back_is_refused() {
    SourceMap.Builder builder = new SourceMap.Builder().verbatim(SOURCE, 3, 6);
    assertThatThrownBy(() -> builder.verbatim(SOURCE, 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_range_behind_the_text_is_refused() {
    SourceMap map = sample().build();
    assertThatThrownBy(() -> map.toSource(new TextRange(3, 11)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property
  void every_range_of_text_lies_within_its_source(
      @ForAll @IntRange(max = 10) int a, @ForAll @IntRange(max = 10) int b) {
    TextRange range = new TextRange(Math.min(a, b), Math.max(a, b));
    TextRange source = sample().build().toSource(range);
    assertThat(source.end()).isLessThanOrEqualTo(SOURCE.length());
    assertThat(source.isEmpty()).isEqualTo(range.isEmpty());
  }
}
