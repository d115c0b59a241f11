package io.github.medlint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OrderedProperties {

  @Property
  void finds_what_a_look_at_all_finds(
      @ForAll @Size(max = 40) List<@IntRange(max = 20) Integer> some,
      @ForAll @IntRange(max = 21) int wanted) {
    List<Integer> sorted = some.stream().sorted().toList();
    int first = (int) sorted.stream().takeWhile(one -> one < wanted).count();
    assertThat(Ordered.first(sorted.size(), i -> sorted.get(i) >= wanted)).isEqualTo(first);
  }
}
