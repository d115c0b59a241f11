package io.github.medlint.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the tagger looks up, entry by entry, against what CoreNLP reads from its own format. */
class TaggerTablesTest {

  @Test
  @Tag("nightly")
  void the_converted_tables_hold_what_corenlp_has() throws ReflectiveOperationException {
    TaggerFields stock = new TaggerFields(new MaxentTagger(Models.STOCK_TAGGER));
    TaggerFields converted = new TaggerFields(TaggerModel.read(ModelFile.open(ModelFile.TAGGER)));

    Map<String, Object> words = converted.words();
    assertThat(words).hasSameSizeAs(stock.words().keySet());
    for (Map.Entry<String, Object> word : stock.words().entrySet()) {
      assertThat(TaggerFields.encodeCounts(words.get(word.getKey())))
          .as(word.getKey())
          .isEqualTo(TaggerFields.encodeCounts(word.getValue()));
    }
    Map<String, String> clusters = converted.clusters();
    assertThat(clusters).hasSameSizeAs(stock.clusters().keySet());
    stock.clusters().forEach((word, cluster) -> assertThat(clusters.get(word)).isEqualTo(cluster));
    List<Map<String, int[]>> features = converted.features();
    assertThat(features).hasSameSizeAs(stock.features());
    for (int i = 0; i < features.size(); i++) {
      Map<String, int[]> feature = features.get(i);
      assertThat(feature).hasSameSizeAs(stock.features().get(i).keySet());
      stock
          .features()
          .get(i)
          .forEach((value, weights) -> assertThat(feature.get(value)).isEqualTo(weights));
    }
  }

  @Test
  void a_word_that_is_not_in_a_table_is_not_found() throws ReflectiveOperationException {
    TaggerFields converted = new TaggerFields(TaggerModel.read(ModelFile.open(ModelFile.TAGGER)));

    assertThat(converted.words().containsKey("zorvexil")).isFalse();
    assertThat(converted.words().get("zorvexil")).isNull();
    assertThat(converted.clusters().get("zorvexil")).isNull();
  }
}
