package io.github.medlint.rule.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.language.assertion.Assertion.Certainty;
import io.github.medlint.language.assertion.Assertion.Mood;
import io.github.medlint.language.assertion.Assertion.Polarity;
import io.github.medlint.language.assertion.Assertion.Setting;
import io.github.medlint.language.assertion.Assertion.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssertionFilterTest {

  @Test
  void an_assertion_is_accepted_where_nothing_is_refused() {
    for (AssertionFilter filter : List.of(AssertionFilter.CLAIM, AssertionFilter.WORDING)) {
      for (Polarity polarity : Polarity.values()) {
        for (Certainty certainty : Certainty.values()) {
          for (Mood mood : Mood.values()) {
            for (Voice voice : Voice.values()) {
              for (Setting setting : Setting.values()) {
                var assertion = new Assertion(polarity, certainty, mood, voice, setting, List.of());
                assertThat(filter.refusals(assertion).isEmpty())
                    .as("%s", assertion)
                    .isEqualTo(filter.accepts(assertion));
              }
            }
          }
        }
      }
    }
  }

  @Test
  void a_refusal_names_what_is_asked_for_and_what_is_there() {
    var question =
        new Assertion(
            Polarity.AFFIRMED,
            Certainty.ASSERTED,
            Mood.QUESTION,
            Voice.OWN,
            Setting.HEADING,
            List.of());
    assertThat(AssertionFilter.CLAIM.refusals(question))
        .containsExactly(
            new AssertionFilter.Refusal("mood", List.of("statement", "instruction"), "question"));
  }
}
