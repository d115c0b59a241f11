package io.github.medlint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Property
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

  @Test
  void a_sentence_without_end_is_given_in_parts_that_end_at_line_ends() {
    String text = "We heal minds and bodies\n".repeat(300);
    List<Integer> tokens = new ArrayList<>();
    List<Sentence> parts = splitter.split(text, cut -> tokens.add(cut.tokens()));
    assertThat(tokens).containsExactly(1500);
    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(parts)
        .allSatisfy(
            part -> {
              assertThat(part.tokens()).hasSizeBetween(250, SentenceSplitter.MAX_TOKENS);
              assertThat(part.words().get(0).word()).isEqualTo("we");
            });
    assertThat(parts.stream().mapToInt(part -> part.words().size()).sum()).isEqualTo(1500);
  }

  @Test
  void a_sentence_of_many_words_that_can_still_be_worked_on_is_one() {
    assertThat(splitter.split("word, ".repeat(240) + "end.")).hasSize(1);
  }

  /** The tokenizer itself looks to the end of the text at each of these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cure-all-",
        "user.name@example",
        "a <!x cure ",
        "a <b cure ",
        "</",
        "www.a.",
        "a/b/c&",
        "1pm-2am-",
        "(a)[b]{c}",
        "'s'll've",
        "\u00AD-\u2060",
        "…--",
        "a_b-c.d",
        "#a@b",
        "U.S.",
        "http://a.b/c?d=",
        "😀é"
      })
  @Timeout(60)
  void what_holds_no_white_space_or_opens_tags_without_end_takes_little_time(String part) {
    String text = part.repeat(150_000 / part.length());
    List<Sentence> sentences = splitter.split(text);
    int last = sentences.size() - 1;
    assertThat(sentences.get(last).range().end()).isBetween(text.length() - 20, text.length());
  }

  @Test
  void tags_that_are_closed_and_brackets_that_open_none_stay_what_they_are() {
    assertThat(words("a <b class=x> c")).containsExactly(List.of("a", "<b class=x>", "c"));
    assertThat(words("at p<0.05 we")).containsExactly(List.of("at", "p", "<", "0.05", "we"));
    assertThat(words("at p <b and so on"))
        .isEqualTo(List.of(List.of("at", "p", "<", "b", "and", "so", "on")));
  }
}
