package io.github.medlint.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.syntax.Analysis;
import io.github.medlint.language.syntax.LevelCounts;
import io.github.medlint.language.syntax.SyntaxEngine;
import org.junit.jupiter.api.Test;

class ConvertedModelsTest {

  private final LevelCounts counts = new LevelCounts();
  private final SyntaxEngine engine = new SyntaxEngine(Models.converted(), counts);

  @Test
  void a_tree_says_what_hangs_on_what() {
    ParsedSentence parsed = analysis("No treatment can guarantee results.").parsed();

    assertThat(parsed.tagged().tags()).containsExactly("DT", "NN", "MD", "VB", "NNS", ".");
    assertThat(parsed.tagged().lemmas())
        .containsExactly("no", "treatment", "can", "guarantee", "result", ".");
    assertThat(parsed.roots()).containsExactly(3);
    assertThat(parsed.children(3)).containsExactly(1, 2, 4, 5);
    assertThat(parsed.relation(0)).isEqualTo("det");
    assertThat(parsed.governor(0)).isEqualTo(1);
    assertThat(parsed.relation(1)).isEqualTo("nsubj");
  }

  @Test
  void hyphens_within_words_are_tokens_of_the_tree() {
    ParsedSentence parsed = analysis("It is FDA-approved.").parsed();

    assertThat(parsed.tagged().words()).containsExactly("It", "is", "FDA", "-", "approved", ".");
    assertThat(parsed.dependencies()).hasSameSizeAs(parsed.tagged().sentence().tokens());
  }

  @Test
  void soft_hyphens_do_not_hide_a_word() {
    assertThat(analysis("Patients co\u00adoperate well.").tagged().lemmas())
        .containsExactly("patient", "cooperate", "well", ".");
  }

  @Test
  void sentences_of_level_1_and_2_are_not_counted_as_parsed() {
    Analysis analysis = analysis("It cures pain.");
    assertThat(counts.tagged()).isZero();

    analysis.tagged();

    assertThat(counts.tagged()).isEqualTo(1);
    assertThat(counts.taggedTokens()).isEqualTo(4);
    assertThat(counts.parsed()).isZero();
  }

  @Test
  void the_longest_sentence_that_there_is_is_parsed_whole() {
    Analysis analysis = analysis("pain ".repeat(20_000));

    assertThat(analysis.parsed().dependencies()).hasSize(SentenceSplitter.MAX_TOKENS);
    assertThat(analysis.parsed().roots()).hasSize(1);
  }

  private Analysis analysis(String text) {
    return new Analysis(engine, text, new SentenceSplitter().split(text).get(0));
  }
}
