package io.github.medlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  @Test
  void tells_what_was_added_and_what_was_changed() {
    assertThat(
            WordDifference.of("It cut pain by 30 percent.", "It quickly cut pain by 50 percent.")
                .told())
        .isEqualTo("It {+quickly+} cut pain by [-30-] {+50+} percent.");
  }

  @Test
  void neither_case_nor_punctuation_nor_white_space_is_a_difference() {
    WordDifference same = WordDifference.of("It eases  pain, often.", "it eases pain often");
    assertThat(same.isEmpty()).isTrue();
    assertThat(same.likeness()).isEqualTo(1);
  }

  @Test
  void a_percent_sign_is_a_difference() {
    assertThat(WordDifference.of("by 30%", "by 30").isEmpty()).isFalse();
  }

  @Test
  void other_words_are_unlike() {
    assertThat(WordDifference.of("We are open.", "It eases pain").likeness()).isZero();
    assertThat(WordDifference.of("", "It eases pain").told()).isEqualTo("{+It eases pain+}");
  }
}
