/** Reads the parts that several kinds of rules share: patterns, pairs, choices and references. */
@NullMarked
package io.github.medlint.rule.part;

import org.jspecify.annotations.NullMarked;
