/** Readers, one a format, that turn decoded source into a document. */
@NullMarked
package io.github.medlint.format;

import org.jspecify.annotations.NullMarked;
