package io.github.medlint.code.island;

import io.github.medlint.text.TextRange;

/**
 * A place in a page where code stands.
 *
 * @param name the name of a tag or an attribute; empty for other code
 */
record Place(Kind kind, TextRange range, String name) {

  enum Kind {
    /** Statements: an import, an export, the content of a script. */
    STATEMENTS,
    /** An expression in brackets whose value is shown. */
    SHOWN,
    /** What steers the building of the page and shows nothing. */
    CONTROL,
    /** An attribute whose value is an expression. */
    BOUND,
    /** The value of a component's property that is a plain string, with its quotes. */
    PLAIN,
    OPENING_TAG,
    CLOSING_TAG
  }
}
