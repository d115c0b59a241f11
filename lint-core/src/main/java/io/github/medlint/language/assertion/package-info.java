/** What the copy does with a statement: cues, their scopes, and the assertion that follows. */
@NullMarked
package io.github.medlint.language.assertion;

import org.jspecify.annotations.NullMarked;
