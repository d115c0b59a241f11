/** The rule library and the linter, made ready once for a run. */
@NullMarked
package io.github.medlint.run.engine;

import org.jspecify.annotations.NullMarked;
