package io.github.medlint.match;

import io.github.medlint.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** A phrase that is compiled when it is first tried. Safe for several threads. */
final class Compiled {

  private final int id;
  private final int before;
  private final Phrase phrase;
  private final PatternCompiler compiler;
  // Two threads may both compile; they get the same.
  private volatile @Nullable PatternNode node;

  Compiled(int id, int before, Phrase phrase, PatternCompiler compiler) {
    this.id = id;
    this.before = before;
    this.phrase = phrase;
    this.compiler = compiler;
  }

  /** The pattern's id. */
  int id() {
    return id;
  }

  /** The most words between its start and the word it is looked up by. */
  int before() {
    return before;
  }

  /** Where its match starts. */
  PatternNode node() {
    PatternNode known = node;
    if (known == null) {
      known = compiler.compile(phrase);
      node = known;
    }
    return known;
  }

  String source() {
    return phrase.source();
  }
}
