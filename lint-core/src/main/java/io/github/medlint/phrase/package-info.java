/** The phrase notation of rule files: parsed, with errors that point into the phrase. */
@NullMarked
package io.github.medlint.phrase;

import org.jspecify.annotations.NullMarked;
