package io.github.medlint.language.model;

import io.github.medlint.language.Dependency;
import java.util.List;

/** Finds the dependencies of a sentence. Safe for several threads. */
public interface DependencyModel {

  /**
   * The dependency of each word.
   *
   * @param words as CoreNLP's tokenizer gives them
   * @param tags their parts of speech, as many
   */
  List<Dependency> parse(List<String> words, List<String> tags);
}
