package io.github.medlint.language.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.TestLibrary;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssertionTracerTest {

  private static final SentenceSplitter SPLITTER = new SentenceSplitter();

  private static List<String> cues(String text) {
    Sentence sentence = SPLITTER.split(text).get(0);
    return TestLibrary.assertions().forDocument().cues(text, sentence).stream()
        .map(
            cue ->
                cue.kind()
                    + " "
                    + cue.range().slice(text)
                    + (cue.scope() == null ? "" : " > " + cue.scope().slice(text))
                    + " > "
                    + cue.stop().label()
                    + (cue.stoppedBy() == null ? "" : " " + cue.stoppedBy().slice(text)))
        .toList();
  }

  /** The trace of one word. */
  private static AssertionTrace trace(String text, String word) {
    Sentence sentence = SPLITTER.split(text).get(0);
    for (int i = 0; i < sentence.words().size(); i++) {
      if (sentence.words().get(i).word().equals(word)) {
        return TestLibrary.assertions()
            .forDocument()
            .trace(text, sentence, i, i + 1, index -> true);
      }
    }
    throw new IllegalArgumentException(word);
  }

  @Test
  void a_scope_ends_where_a_word_closes_it() {
    assertThat(cues("It may soothe but heals.")).contains("hedge may > soothe > ended but");
  }

  @Test
  void a_scope_ends_at_the_end_of_the_sentence_or_as_far_as_the_cue_can_reach() {
    assertThat(cues("It may soothe.")).containsExactly("hedge may > soothe > sentence-ended");
    assertThat(cues("It cures no one two three four five six seven eight nine ten."))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("too-far");
  }

  @Test
  void a_comma_closes_the_clause_at_the_head_of_the_sentence() {
    assertThat(cues("If pills do not help, it heals."))
        .contains("negation not > help > clause-ended ,");
  }

  @Test
  void a_cue_that_works_backward_stops_at_a_comma() {
    assertThat(cues("Pain, which hurts, does not last."))
        .anyMatch(cue -> cue.startsWith("negation does not") && cue.contains("comma"));
  }

  @Test
  void each_turn_tells_what_the_statement_would_be_without_it() {
    AssertionTrace trace = trace("It may not heal.", "heal");
    assertThat(trace.assertion().polarity()).isEqualTo(Assertion.Polarity.NEGATED);
    assertThat(trace.turns()).extracting(AssertionTrace.Turn::what).contains("negation", "hedge");
    for (AssertionTrace.Turn turn : trace.turns()) {
      assertThat(turn.without().polarity())
          .isEqualTo(
              turn.what().equals("negation")
                  ? Assertion.Polarity.AFFIRMED
                  : Assertion.Polarity.NEGATED);
    }
  }

  @Test
  void question_and_quotation_marks_are_turns_too() {
    assertThat(trace("Does it heal?", "heal").turns())
        .extracting(AssertionTrace.Turn::what)
        .containsExactly("question mark");
    assertThat(trace("The ad said “it heals all” there.", "heals").turns())
        .extracting(AssertionTrace.Turn::what)
        .contains("quotation marks");
  }

  @Test
  void a_plain_statement_has_no_turns() {
    assertThat(trace("It heals.", "heals").turns()).isEmpty();
  }
}
