/** The options that commands share, and the surroundings they run in. */
@NullMarked
package io.github.medlint.cli.options;

import org.jspecify.annotations.NullMarked;
