/** Runs the rules' own examples, and finds the parts of rules that no example needs. */
@NullMarked
package io.github.medlint.run.examples;

import org.jspecify.annotations.NullMarked;
