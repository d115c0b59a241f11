/** One run over many files: finds them, reads and lints them, and gathers one report. */
@NullMarked
package io.github.medlint.run;

import org.jspecify.annotations.NullMarked;
