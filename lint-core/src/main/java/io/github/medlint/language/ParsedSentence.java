package io.github.medlint.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence at level 3 of the analysis.
 *
 * @param tagged the sentence at level 2
 * @param dependencies what each token of {@link Sentence#tokens()} hangs on, in their order
 */
public record ParsedSentence(TaggedSentence tagged, List<Dependency> dependencies) {

  public ParsedSentence {
    dependencies = List.copyOf(dependencies);
  }

  /** The index of the token that governs a token, or {@link Dependency#ROOT}. */
  public int governor(int token) {
    return dependencies.get(token).governor();
  }

  /** The relation that a token has to its governor, as {@code nsubj}. */
  public String relation(int token) {
    return dependencies.get(token).relation();
  }

  /** The tokens that a token governs, in the order of the text. */
  public List<Integer> children(int token) {
    return IntStream.range(0, dependencies.size())
        .filter(i -> governor(i) == token)
        .boxed()
        .toList();
  }

  /** The tokens that nothing governs; one, unless the sentence is empty. */
  public List<Integer> roots() {
    return children(Dependency.ROOT);
  }
}
