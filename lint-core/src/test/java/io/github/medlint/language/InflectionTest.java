package io.github.medlint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InflectionTest {

  private final Inflection english = Inflection.english();

  @Test
  void regular_words_take_their_endings() {
    assertThat(english.forms("guarantee")).contains("guarantees", "guaranteed", "guaranteeing");
    assertThat(english.forms("cure")).contains("cures", "cured", "curing");
    assertThat(english.forms("study")).contains("studies", "studied", "studying");
    assertThat(english.forms("stop")).contains("stopped", "stopping", "stops");
    assertThat(english.forms("vanish")).contains("vanishes", "vanished", "vanishing");
    assertThat(english.forms("regain")).contains("regained", "regaining");
  }

  @Test
  void irregular_words_take_theirs() {
    assertThat(english.forms("be")).contains("is", "are", "was", "were", "been", "being");
    assertThat(english.forms("regrow")).contains("regrew", "regrown");
    assertThat(english.forms("child")).contains("children").doesNotContain("childs");
  }

  @Test
  void short_words_and_figures_stay_as_they_are() {
    assertThat(english.forms("of")).containsExactly("of");
    assertThat(english.forms("988")).containsExactly("988");
  }
}
