/**
 * The rules, compiled, and a document at a time held against them: what a run calls, and a program
 * that embeds medlint.
 */
@NullMarked
package io.github.medlint.engine;

import org.jspecify.annotations.NullMarked;
