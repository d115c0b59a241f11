/** Patterns over tags and dependencies, and the fast ways to decide the plain ones among them. */
@NullMarked
package io.github.medlint.language.structure;

import org.jspecify.annotations.NullMarked;
