package io.github.medlint.language;

import java.util.List;

/** Finds the dependencies of a sentence. Safe for several threads. */
interface DependencyModel {

  /**
   * The dependency of each word.
   *
   * @param words as CoreNLP's tokenizer gives them
   * @param tags their parts of speech, as many
   */
  List<Dependency> parse(List<String> words, List<String> tags);
}
