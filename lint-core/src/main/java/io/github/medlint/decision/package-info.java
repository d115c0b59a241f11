/** Which findings count, what was decided about the others, and what the exit state is. */
@NullMarked
package io.github.medlint.decision;

import org.jspecify.annotations.NullMarked;
