/** The levels, facts and packs that count for a draft. */
@NullMarked
package io.github.medlint.run.settings;

import org.jspecify.annotations.NullMarked;
