package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import org.junit.jupiter.api.Test;

class LayoutTest {

  // Twelve words in each paragraph; a heading is the first of every three.
  private final DraftOfWords draft = new DraftOfWords(9, 3);
  private final Layout layout = new Layout(draft.document(), draft.matches());

  @Test
  void words_between_two_places_are_counted_whatever_stands_between() {
    assertThat(words(1, 0, 1, 2)).isEqualTo(1);
    assertThat(words(1, 2, 1, 0)).isEqualTo(1);
    assertThat(words(1, 0, 2, 0)).isEqualTo(11);
    assertThat(words(0, 0, 8, 0)).isEqualTo(8 * 12 - 1);
    assertThat(layout.words()).isEqualTo(9 * 12);
  }

  private int words(int block, int word, int other, int otherWord) {
    var a = draft.hit(block, word, 1);
    var b = draft.hit(other, otherWord, 1);
    return layout.words(a.block(), a.range(), b.block(), b.range());
  }

  @Test
  void ends_of_sentences_between_two_places_are_counted() {
    var a = draft.hit(1, 0, 1);
    var b = draft.hit(4, 5, 1);
    assertThat(layout.sentences(a.block(), a.range(), b.block(), b.range())).isEqualTo(3 * 3 + 1);
    assertThat(layout.sentences(a.block(), a.range(), a.block(), a.range())).isZero();
  }

  @Test
  void blocks_and_sections_between_two_blocks_are_counted_both_ways() {
    Block second = draft.document().blocks().get(1);
    Block last = draft.document().blocks().get(8);
    assertThat(layout.blocks(second, last)).isEqualTo(7);
    assertThat(layout.blocks(last, second)).isEqualTo(7);
    assertThat(layout.sections(second, last)).isEqualTo(2);
    assertThat(layout.sections(second, second)).isZero();
  }
}
