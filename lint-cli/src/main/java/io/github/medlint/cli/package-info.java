/** The medlint command: parses arguments, validates them and hands over to the engine. */
@NullMarked
package io.github.medlint.cli;

import org.jspecify.annotations.NullMarked;
