package io.github.medlint.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TriggerAutomatonProperties {

  @Property
  void finds_a_word_where_a_plain_search_finds_one(
      @ForAll("words") List<String> triggers, @ForAll("words") List<String> text) {
    boolean stands = text.stream().anyMatch(w -> triggers.contains(w.toLowerCase(Locale.ROOT)));
    assertThat(
            TriggerAutomaton.of(Set.copyOf(triggers)).findsAny(String.join(" ", text), n -> true))
        .isEqualTo(stands);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withChars("abc")
        .ofMinLength(1)
        .ofMaxLength(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Example
  void letter_case_and_typographic_apostrophes_do_not_matter() {
    TriggerAutomaton automaton = TriggerAutomaton.of(Set.of("cure", "n't"));
    assertThat(automaton.findsAny("CURE!", n -> true)).isTrue();
    assertThat(automaton.findsAny("It doesn’t.", n -> true)).isFalse();
    assertThat(automaton.findsAny("procures", n -> true)).isFalse();
    assertThat(automaton.findsAny("a sure-cure-all", n -> true)).isTrue();
  }

  @Example
  void words_of_signs_and_figures_are_found() {
    TriggerAutomaton automaton = TriggerAutomaton.of(Set.of("%", "988", "24/7", "$"));
    assertThat(automaton.findsAny("30%", n -> true)).isTrue();
    assertThat(automaton.findsAny("call 988.", n -> true)).isTrue();
    assertThat(automaton.findsAny("1988", n -> true)).isFalse();
    assertThat(automaton.findsAny("open 24/7", n -> true)).isTrue();
    assertThat(automaton.findsAny("only $5", n -> true)).isTrue();
  }

  @Example
  void no_triggers_find_nothing() {
    assertThat(TriggerAutomaton.of(Set.of()).findsAny("anything", n -> true)).isFalse();
  }
}
