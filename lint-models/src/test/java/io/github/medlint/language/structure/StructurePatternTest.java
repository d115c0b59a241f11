package io.github.medlint.language.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.SentenceSplitter;
import io.github.medlint.language.model.Models;
import io.github.medlint.language.syntax.Analysis;
import io.github.medlint.language.syntax.LevelCounts;
import io.github.medlint.language.syntax.SyntaxEngine;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructurePatternTest {

  private static final SyntaxEngine ENGINE =
      new SyntaxEngine(Models.converted(), new LevelCounts());

  private static List<String> matches(StructurePattern pattern, String text) {
    Sentence sentence = new SentenceSplitter().split(text).get(0);
    return pattern.find(new Analysis(ENGINE, text, sentence)).stream()
        .map(
            words ->
                words.stream()
                    .map(word -> sentence.words().get(word).word())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void named_nodes_give_the_words_in_their_order() {
    StructurePattern pattern =
        StructurePattern.syntax("{lemma:heal}=does >nsubj {lemma:ketamine}=who");
    assertThat(matches(pattern, "Ketamine slowly heals deep pain."))
        .containsExactly("ketamine heals");
    assertThat(matches(pattern, "Ketamine is given while time heals pain.")).isEmpty();
  }

  @Test
  void without_a_name_the_matched_word_is_given() {
    assertThat(matches(StructurePattern.syntax("{lemma:heal} >obj {}"), "It heals pain."))
        .containsExactly("heals");
  }

  @Test
  void a_named_group_gives_the_words() {
    StructurePattern pattern =
        StructurePattern.tokens(
            "[{lemma:no}] (?$found [{tag:/JJ/}]{0,3} [{lemma:side}] [{lemma:effect}])",
            new TokenEnvironment());
    assertThat(matches(pattern, "It has no nasty side effects."))
        .containsExactly("nasty side effects");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It soothes pain. | no word is {lemma:heal}",
        "It heals pain. | “heals” stands there, but not >nsubj {lemma:ketamine}=who; no word is that,"
            + " and it has >nsubj “It”, >obj “pain”",
        "Time heals pain, not ketamine. | ketamine” (NN) is",
        "Ketamine slowly heals. | “Ketamine … heals” stands there, but not >obj {lemma:pain}=what",
      })
  void what_a_sentence_lacks_of_a_tree_is_told(String text, String why) {
    StructurePattern pattern =
        StructurePattern.syntax(
            "{lemma:heal}=does >nsubj {lemma:ketamine}=who >obj {lemma:pain}=what");
    assertThat(whyNot(pattern, text)).contains(why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has some side effects. | no word is [{lemma:no}]",
        "It has no bad effects. | “no bad” stands there, but then comes “effects” (NNS), not"
            + " [{lemma:side}]",
        "It is no. | “no .” stands there, but then comes nothing, not [{lemma:side}]",
      })
  void what_a_sentence_lacks_of_a_row_is_told(String text, String why) {
    StructurePattern pattern =
        StructurePattern.tokens(
            "[{lemma:no}] (?$found []{0,1} [{lemma:side}] [{lemma:effect}])",
            new TokenEnvironment());
    assertThat(whyNot(pattern, text)).contains(why);
  }

  @Test
  void of_a_pattern_with_alternatives_only_the_whole_is_told() {
    StructurePattern pattern = StructurePattern.syntax("{lemma:heal} !>advmod {lemma:not}");
    assertThat(whyNot(pattern, "It does not heal.")).isEqualTo("the sentence does not match it");
  }

  private static String whyNot(StructurePattern pattern, String text) {
    Sentence sentence = new SentenceSplitter().split(text).get(0);
    return pattern.whyNot(new Analysis(ENGINE, text, sentence));
  }

  @Test
  void every_match_of_a_pattern_is_found() {
    StructurePattern pattern = StructurePattern.tokens("[{lemma:cure}]", new TokenEnvironment());
    assertThat(matches(pattern, "It cures, and what cures is good.")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]*",
        "[{word:a}]+ [{word:b}]",
        "([{word:a}] [{word:b}]){1,3}",
        "[{word:a}]{2,}",
        "[]{0,40} []{0,40} [{word:x}]",
        "[{word:/(a+)+b/}]",
        "[{word:/(a|a){1,9}b/}]",
        "[{word:/(a)\\1/}]",
        "[{bogus:a}]"
      })
  void what_could_take_for_ever_or_means_nothing_is_refused(String source) {
    assertThatThrownBy(() -> StructurePattern.tokens(source, new TokenEnvironment()))
        .isInstanceOf(StructureSyntaxException.class);
  }

  @Test
  void the_heaviest_pattern_allowed_ends_soon() {
    StructurePattern pattern =
        StructurePattern.tokens(
            "[]{0,6} []{0,6} []{0,6} [{lemma:/a.*b.*c.*z/}]", new TokenEnvironment());
    String text =
        String.join(" ", Collections.nCopies(100, "abcabcabcabcabcabcabcabcabcabcabcabc"));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(matches(pattern, text + ".")).isEmpty());
  }

  @Test
  void the_relation_of_older_dependencies_is_refused_with_what_to_write() {
    assertThatThrownBy(() -> StructurePattern.syntax("{lemma:heal} >neg {}"))
        .isInstanceOfSatisfying(
            StructureSyntaxException.class,
            e -> {
              assertThat(e.offset()).isEqualTo(13);
              assertThat(e.hint()).contains(">advmod {lemma:not}");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{lemma:heal} >nsubj", "{lemma:heal", "{lemma:/he(al/}"})
  void a_broken_pattern_is_told_when_it_is_checked(String source) {
    StructurePattern pattern = StructurePattern.syntax(source);
    assertThatThrownBy(pattern::check)
        .isInstanceOf(StructureSyntaxException.class)
        .hasMessageStartingWith("not a pattern: ");
  }

  @Test
  void a_sentence_that_is_too_long_to_be_matched_at_once_is_matched_in_parts() {
    String text = "We see " + "that it heals pain, ".repeat(60) + "and that it heals eczema.";
    StructurePattern pattern =
        StructurePattern.syntax("{lemma:heal}=a >obj {lemma:/pain|eczema/}=b");
    assertThat(matches(pattern, text))
        .hasSize(61)
        .contains("heals pain")
        .last()
        .isEqualTo("heals eczema");
  }
}
