package io.github.medlint.language;

import java.util.List;

/**
 * A sentence at level 2 of the analysis. The lists run beside {@link Sentence#tokens()}.
 *
 * @param sentence what was tagged
 * @param words the tokens as CoreNLP's tagger and parser see them: as written, without soft hyphens
 * @param tags the parts of speech, as the Penn Treebank names them
 * @param lemmas the dictionary forms, in lower case but for proper nouns
 */
public record TaggedSentence(
    Sentence sentence, List<String> words, List<String> tags, List<String> lemmas) {

  public TaggedSentence {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
  }
}
