package io.github.medlint.code.page;

import io.github.medlint.code.script.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The vocabulary of a reader, loaded when the first page asks for it. */
final class PageWords {

  private volatile @Nullable Vocabulary words;

  Vocabulary get() {
    Vocabulary known = words;
    if (known == null) {
      known = Vocabulary.load();
      words = known;
    }
    return known;
  }
}
