package io.github.medlint.language.syntax;

import io.github.medlint.language.Token;

/** A token in the form that CoreNLP's tokenizer gives to its tagger and parser. */
final class WrittenWord {

  private static final char SOFT_HYPHEN = '\u00ad';

  private WrittenWord() {}

  static String of(String text, Token token) {
    String written = text.substring(token.start(), token.end());
    return written.indexOf(SOFT_HYPHEN) < 0 || written.length() == 1
        ? written
        : written.replace(String.valueOf(SOFT_HYPHEN), "");
  }
}
