/**
 * What every reader stands on: bytes decoded to text, and stretches of text laid against the source
 * they were written in.
 */
@NullMarked
package io.github.medlint.format.source;

import org.jspecify.annotations.NullMarked;
