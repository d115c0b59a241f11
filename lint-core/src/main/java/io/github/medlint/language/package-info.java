/**
 * Sentences, tokens and what the copy does with a statement; the only package that knows CoreNLP.
 */
@NullMarked
package io.github.medlint.language;

import org.jspecify.annotations.NullMarked;
