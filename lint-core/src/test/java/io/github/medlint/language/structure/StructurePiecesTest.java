package io.github.medlint.language.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.language.structure.StructurePattern.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructurePiecesTest {

  @Test
  void a_tree_is_its_first_node_and_then_each_relation_with_its_node() {
    assertThat(
            StructurePieces.of(
                "{lemma:/cure|heal/; tag:/VB.*/}=verb >nsubj {lemma:drug}=who"
                    + " >/obj|obl/ ({lemma:pain} >amod {lemma:old})",
                Kind.SYNTAX))
        .containsExactly(
            "{lemma:/cure|heal/; tag:/VB.*/}=verb",
            ">nsubj {lemma:drug}=who",
            ">/obj|obl/ ({lemma:pain} >amod {lemma:old})");
  }

  @Test
  void a_row_is_its_words_with_how_often_they_stand() {
    assertThat(
            StructurePieces.of(
                "[{lemma:/no|zero/} & !{tag:/JJ/}] (?$found []{0,3} [{lemma:side}]?"
                    + " [{lemma:effect}])",
                Kind.TOKENS))
        .containsExactly(
            "[{lemma:/no|zero/} & !{tag:/JJ/}]", "[]{0,3}", "[{lemma:side}]?", "[{lemma:effect}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{lemma:cure} !>advmod {lemma:not}",
        "{lemma:cure} ?>obj {lemma:pain}",
        "{lemma:cure} [>obj {lemma:pain} | >obl {lemma:pain}]",
        "{lemma:cure} : {lemma:pain}",
        "{lemma:cure",
        "",
      })
  void what_has_alternatives_or_denials_has_no_pieces(String source) {
    assertThat(StructurePieces.of(source, Kind.SYNTAX)).isEmpty();
  }
}
