package io.github.medlint.match;

import java.util.List;
import java.util.Set;

/**
 * A compiled phrase: each node tries to match at a word and hands on to the next, so that the first
 * way through in the order of the phrase wins.
 */
sealed interface PatternNode {

  /** The words before it have all matched. */
  record Accept() implements PatternNode {}

  /** One of some word forms. */
  record AnyForm(Set<String> forms, PatternNode next) implements PatternNode {}

  /** Exactly this form; {@code written} holds capitals that must stand in the copy too. */
  record Exact(String written, String lower, PatternNode next) implements PatternNode {}

  /** A number in figures or words. */
  record Figure(PatternNode next) implements PatternNode {}

  /** A term of a concept, the longest first. */
  record Term(ConceptTerms concept, PatternNode next) implements PatternNode {}

  /** Several ways, tried in order. */
  record Branch(List<PatternNode> ways) implements PatternNode {}

  /** Up to {@code most} words of any kind, as few as possible. */
  record Skip(int most, PatternNode next) implements PatternNode {}
}
