package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.match.Hit;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharedWordsTest {

  private static final DraftOfWords DRAFT = new DraftOfWords(4, 40);

  @Property(tries = 200)
  void finds_what_a_look_at_all_things_finds_and_in_their_order(
      @ForAll @Size(max = 60) List<@IntRange(max = 3000) Integer> places,
      @ForAll @IntRange(max = 3000) int asked) {
    List<Hit> hits = new ArrayList<>();
    SharedWords<Integer> index = new SharedWords<>();
    for (int place : places) {
      Hit hit = DRAFT.hit(place % 4, place / 4, place % 5);
      index.add(hit, hits.size());
      hits.add(hit);
    }
    Hit wanted = DRAFT.hit(asked % 4, asked / 4, asked % 5);
    List<Integer> naive = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).overlaps(wanted)) {
        naive.add(i);
      }
    }
    assertThat(index.with(wanted)).isEqualTo(naive);
    SharedWords.Entry<Integer> first = index.firstWith(wanted);
    assertThat(first == null ? List.of() : List.of(first.thing()))
        .isEqualTo(naive.stream().limit(1).toList());
  }

  @Property(tries = 100)
  void finds_long_things_at_each_of_their_words_once(
      @ForAll @IntRange(max = 700) int start, @ForAll @IntRange(min = 1, max = 700) int length) {
    SharedWords<String> index = new SharedWords<>();
    index.add(0, new TextRange(start, start + length), "long");
    assertThat(index.with(0, new TextRange(0, 2000))).containsExactly("long");
    assertThat(index.with(0, new TextRange(start + length - 1, start + length))).hasSize(1);
    assertThat(index.with(0, new TextRange(start + length, start + length + 9))).isEmpty();
    assertThat(index.with(1, new TextRange(0, 2000))).isEmpty();
  }

  @Test
  void a_place_that_holds_a_match_is_not_one_that_only_shares_words_with_it() {
    SharedWords<String> index = new SharedWords<>();
    Hit asked = DRAFT.hit(1, 1, 2);
    index.add(asked.block(), new TextRange(0, asked.range().end() - 1), "less");
    index.add(asked.block(), new TextRange(0, asked.range().end()), "all");
    assertThat(index.firstAround(asked)).isEqualTo("all");
  }

  @Test
  void however_much_a_text_holds_only_what_stands_near_is_looked_at() {
    SharedWords<Integer> index = new SharedWords<>();
    for (int i = 0; i < 100_000; i++) {
      index.add(0, new TextRange(10 * i, 10 * i + 8), i);
    }
    assertThat(index.touching(0, new TextRange(500_000, 500_008))).hasSizeLessThan(20);
  }
}
