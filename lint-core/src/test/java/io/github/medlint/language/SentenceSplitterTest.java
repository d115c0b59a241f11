package io.github.medlint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<List<String>> words(String text) {
    return splitter.split(text).stream()
        .map(sentence -> sentence.words().stream().map(Token::word).toList())
        .toList();
  }

  @Test
  void hyphens_within_words_are_no_words() {
    assertThat(words("An FDA-approved, non-addictive drug."))
        .containsExactly(List.of("an", "fda", "approved", ",", "non", "addictive", "drug", "."));
  }

  @Test
  void hyphens_that_stand_alone_are_a_dash() {
    assertThat(words("Relief - fast -- for you"))
        .containsExactly(List.of("relief", "—", "fast", "—", "for", "you"));
  }

  @Test
  void contractions_are_split_and_apostrophes_straightened() {
    assertThat(words("It doesn’t cure; we can't and cannot promise."))
        .containsExactly(
            List.of(
                "it", "does", "n't", "cure", ";", "we", "ca", "n't", "and", "can", "not", "promise",
                "."));
  }

  @Test
  void abbreviations_end_no_sentence() {
    assertThat(words("Dr. Lee sees patients. Book today!")).hasSize(2);
  }

  @Test
  void a_question_is_told_by_its_mark() {
    assertThat(splitter.split("Is it safe?").get(0).endsAsQuestion()).isTrue();
    assertThat(splitter.split("It is safe.").get(0).endsAsQuestion()).isFalse();
    assertThat(splitter.split("“Is it safe?”").get(0).endsAsQuestion()).isTrue();
  }

  @Test
  void blank_text_has_no_sentences() {
    assertThat(splitter.split(" \n ")).isEmpty();
  }

  @Property(tries = 300)
  void tokens_lie_in_order_within_the_text(@ForAll String text) {
    int at = 0;
    for (Sentence sentence : splitter.split(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(at);
        assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
        at = token.end();
      }
    }
  }
}
