/** The commands that look at one file: explain, tree and config print. */
@NullMarked
package io.github.medlint.cli.look;

import org.jspecify.annotations.NullMarked;
