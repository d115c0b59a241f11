/** Compiled phrase patterns and the prefilter that decides which sentences are looked at. */
@NullMarked
package io.github.medlint.match;

import org.jspecify.annotations.NullMarked;
