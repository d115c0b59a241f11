/**
 * Offsets, positions and the exact map between a document's text and the source it was read from.
 */
@NullMarked
package io.github.medlint.text;

import org.jspecify.annotations.NullMarked;
