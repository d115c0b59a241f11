package io.github.medlint.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseParserTest {

  private static Element word(String text) {
    return new Element.Word(text, false);
  }

  @Test
  void reads_each_kind_of_element() {
    assertThat(
            PhraseParser.parse("we (can|do) [really] {benefit-verb} …3 {number} \"ADD\"")
                .elements())
        .containsExactly(
            word("we"),
            new Element.Choice(List.of(List.of(word("can")), List.of(word("do")))),
            new Element.Maybe(List.of(word("really"))),
            new Element.Concept("benefit-verb"),
            new Element.Gap(3),
            new Element.Figure(),
            new Element.Word("ADD", true));
  }

  @Test
  void words_are_split_as_corenlp_splits_copy() {
    assertThat(PhraseParser.parse("don't cannot FDA-approved patient's $50 30%").elements())
        .extracting(element -> ((Element.Word) element).text())
        .containsExactly(
            "do", "n't", "can", "not", "fda", "approved", "patient", "'s", "$", "50", "30", "%");
  }

  @ParameterizedTest
  @CsvSource({
    "'cure (a|b', 9",
    "'cure a)', 6",
    "'{outcome', 0",
    "'…', 1",
    "'a …99 b', 5",
    "'(a|)', 3",
    "'', 0",
    "'[ ]', 3"
  })
  void a_broken_phrase_is_told_with_the_place_where_it_breaks(String phrase, int offset) {
    assertThatThrownBy(() -> PhraseParser.parse(phrase))
        .isInstanceOfSatisfying(
            PhraseSyntaxException.class, e -> assertThat(e.offset()).isEqualTo(offset));
  }
}
