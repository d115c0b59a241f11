package io.github.medlint.phrase;

import java.util.List;

/** An element of a phrase; a phrase is a sequence of them over the words of one sentence. */
public sealed interface Element {

  /**
   * A word.
   *
   * @param text as CoreNLP would split it; lower case unless {@code exact}
   * @param exact whether only this form is meant rather than any inflection of it
   */
  record Word(String text, boolean exact) implements Element {}

  /** Any term of a concept: {@code {outcome}}. */
  record Concept(String id) implements Element {}

  /** A number in figures or words: {@code {number}}. */
  record Figure() implements Element {}

  /** One of several sequences: {@code (a|b c)}. */
  record Choice(List<List<Element>> sequences) implements Element {
    public Choice {
      sequences = sequences.stream().map(List::copyOf).toList();
    }
  }

  /** A sequence that may be left out: {@code [a b]}. */
  record Maybe(List<Element> sequence) implements Element {
    public Maybe {
      sequence = List.copyOf(sequence);
    }
  }

  /**
   * Up to {@code most} words of any kind: {@code …3}. A gap crosses commas, never a semicolon, a
   * colon or a dash.
   */
  record Gap(int most) implements Element {}
}
