package io.github.medlint.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkScoresTest {

  @Test
  void quick_scores_differ_from_exact_ones_by_far_less_than_the_margin() {
    ArcParser parser = new ArcParser(ModelFile.open(ModelFile.PARSER));
    Random random = new Random(1);

    for (int state = 0; state < 200; state++) {
      int[] inputs = random.ints(Network.FEATURES, 0, parser.inputs()).toArray();
      float[] quick = parser.network().scores(inputs);
      double[] exact = parser.network().exactScores(inputs);
      for (int i = 0; i < exact.length; i++) {
        assertThat((double) quick[i])
            .isCloseTo(exact[i], org.assertj.core.data.Offset.offset(Network.MARGIN / 10.0));
      }
    }
  }
}
