package io.github.medlint.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medlint.language.LevelUnavailableException;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.model.ModelFile;
import io.github.medlint.language.model.Models;
import io.github.medlint.language.model.Network;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine without models: those are on the class path of the module that makes them. */
class SyntaxEngineTest {

  private static final String TEXT = "It cures pain.";

  private final LevelCounts counts = new LevelCounts();

  @Test
  void an_engine_without_models_serves_level_1_and_says_why_it_does_no_more() {
    Analysis analysis = analysis(Models.converted());

    assertThat(analysis.sentence().tokens()).hasSize(4);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(analysis::tagged)
          .isInstanceOf(LevelUnavailableException.class)
          .hasMessageContaining(ModelFile.TAGGER + " is not on the class path")
          .hasMessageContaining("medlint-models");
    }
    assertThatThrownBy(analysis::parsed).isInstanceOf(LevelUnavailableException.class);
    assertThat(counts.tagged()).isZero();
    assertThat(counts.parsed()).isZero();
  }

  @Test
  void a_stock_model_that_is_not_there_is_named() {
    assertThatThrownBy(analysis(new Models("no/such.tagger", "no/such.gz"))::tagged)
        .isInstanceOf(LevelUnavailableException.class)
        .hasMessageContaining("the tagger no/such.tagger cannot be loaded");
    TaggedSentence tagged =
        new TaggedSentence(
            new SentenceSplitter().split(TEXT).get(0),
            List.of("It", "cures", "pain", "."),
            List.of("PRP", "VBZ", "NN", "."),
            List.of("it", "cure", "pain", "."));
    assertThatThrownBy(() -> new SyntaxEngine(new Models(null, "no/such.gz"), counts).parse(tagged))
        .isInstanceOf(LevelUnavailableException.class)
        .hasMessageContaining("the dependency model no/such.gz cannot be loaded");
  }

  @Test
  void properties_name_models_in_corenlps_format() {
    assertThat(Models.configured()).isEqualTo(Models.converted());
    System.setProperty(Models.PARSER_PROPERTY, "my.gz");
    try {
      assertThat(Models.configured()).isEqualTo(new Models(null, "my.gz"));
    } finally {
      System.clearProperty(Models.PARSER_PROPERTY);
    }
  }

  @Test
  void a_stored_weight_is_the_float_that_its_decimal_form_reads_as() {
    for (int stored = Short.MIN_VALUE; stored <= Short.MAX_VALUE; stored++) {
      String decimal = java.math.BigDecimal.valueOf(stored - Network.ZERO, 4).toPlainString();
      assertThat(Network.weight((short) stored)).isEqualTo(Float.parseFloat(decimal));
    }
  }

  private Analysis analysis(Models models) {
    return new Analysis(
        new SyntaxEngine(models, counts), TEXT, new SentenceSplitter().split(TEXT).get(0));
  }
}
