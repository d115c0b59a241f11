/** The commands about rules: list, show, test and docs. */
@NullMarked
package io.github.medlint.cli.rules;

import org.jspecify.annotations.NullMarked;
