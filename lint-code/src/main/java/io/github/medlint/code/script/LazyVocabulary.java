package io.github.medlint.code.script;

import org.jspecify.annotations.Nullable;

/** The vocabulary of a reader, loaded when the first file asks for it. */
public final class LazyVocabulary {

  private volatile @Nullable Vocabulary words;

  public Vocabulary get() {
    Vocabulary known = words;
    if (known == null) {
      known = Vocabulary.load();
      words = known;
    }
    return known;
  }
}
