package io.github.medlint.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ArcStateTest {

  @Property
  void the_children_kept_are_the_outermost_of_all_that_a_word_has(
      @ForAll @IntRange(min = 1, max = 12) int words,
      @ForAll @Size(60) List<@IntRange(max = 2) Integer> choices) {
    ArcState state = new ArcState(words);
    for (int choice : choices) {
      step(state, choice);
      for (int word = 0; word <= words; word++) {
        List<Integer> left = children(state, words, word, 1, word - 1);
        List<Integer> right = children(state, words, word, word + 1, words);
        assertThat(state.left(word)).isEqualTo(at(left, 0));
        assertThat(state.secondLeft(word)).isEqualTo(at(left, 1));
        assertThat(state.right(word)).isEqualTo(at(right, right.size() - 1));
        assertThat(state.secondRight(word)).isEqualTo(at(right, right.size() - 2));
      }
    }
  }

  private static void step(ArcState state, int choice) {
    if (choice == 0 && state.hasNext()) {
      state.shift();
    } else if (choice == 1 && state.stackSize() > 2) {
      state.arcLeft(1);
    } else if (state.stackSize() > 2 || (state.stackSize() == 2 && !state.hasNext())) {
      state.arcRight(1);
    }
  }

  private static List<Integer> children(ArcState state, int words, int head, int from, int to) {
    return new ArrayList<>(
        IntStream.rangeClosed(Math.max(1, from), Math.min(words, to))
            .filter(i -> state.head(i) == head)
            .boxed()
            .toList());
  }

  private static int at(List<Integer> list, int index) {
    return index >= 0 && index < list.size() ? list.get(index) : ArcState.NONE;
  }
}
