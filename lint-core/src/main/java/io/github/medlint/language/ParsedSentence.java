package io.github.medlint.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sentence at level 3 of the analysis. */
public final class ParsedSentence {

  private final TaggedSentence tagged;
  private final List<Dependency> dependencies;

  /** By token the tokens that it governs; those that nothing governs stand behind the last. */
  private final List<List<Integer>> children;

  /**
   * @param tagged the sentence at level 2
   * @param dependencies what each token of {@link Sentence#tokens()} hangs on, in their order
   */
  public ParsedSentence(TaggedSentence tagged, List<Dependency> dependencies) {
    this.tagged = tagged;
    this.dependencies = List.copyOf(dependencies);
    this.children = new ArrayList<>(dependencies.size() + 1);
    for (int i = 0; i <= dependencies.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (int i = 0; i < dependencies.size(); i++) {
      children.get(place(governor(i))).add(i);
    }
  }

  /** The sentence at level 2. */
  public TaggedSentence tagged() {
    return tagged;
  }

  /** What each token of {@link Sentence#tokens()} hangs on, in their order. */
  public List<Dependency> dependencies() {
    return dependencies;
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
    return Collections.unmodifiableList(children.get(place(token)));
  }

  private int place(int token) {
    return token == Dependency.ROOT ? dependencies.size() : token;
  }

  /** The tokens that nothing governs; one, unless the sentence is empty. */
  public List<Integer> roots() {
    return children(Dependency.ROOT);
  }
}
