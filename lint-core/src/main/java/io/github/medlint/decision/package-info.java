/** Which findings count, which are shown, and what the run's exit state is. */
@NullMarked
package io.github.medlint.decision;

import org.jspecify.annotations.NullMarked;
