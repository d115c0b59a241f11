package io.github.medlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.MatchNode.Unit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class NeighboursTest {

  private static final DraftOfWords DRAFT = new DraftOfWords(7, 3);

  @Property(tries = 400)
  void tells_what_a_look_at_all_others_tells(
      @ForAll @Size(max = 12) List<@IntRange(max = 2000) Integer> places,
      @ForAll @IntRange(max = 2000) int asked,
      @ForAll Unit unit,
      @ForAll @IntRange(min = -1, max = 9) int words) {
    Integer near = words < 0 ? null : words;
    List<Hit> others = new ArrayList<>();
    places.forEach(place -> others.add(hit(place)));
    Hit hit = hit(asked);
    assertThat(new Neighbours(others, unit, near).has(hit))
        .isEqualTo(others.stream().anyMatch(other -> together(hit, other, unit, near)));
  }

  private static boolean together(Hit a, Hit b, Unit unit, @Nullable Integer near) {
    return Distance.together(a, b, unit, near);
  }

  private static Hit hit(int place) {
    Hit hit = DRAFT.hit(place % 7, place / 7, place % 4);
    return place % 10 == 0 ? DraftOfWords.withoutSentence(hit) : hit;
  }
}
