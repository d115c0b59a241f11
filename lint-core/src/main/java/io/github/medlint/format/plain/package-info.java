/** The reader of plain text, which tells headings, lists and links by the shape of lines. */
@NullMarked
package io.github.medlint.format.plain;

import org.jspecify.annotations.NullMarked;
