/** Reads PDF files: by their tags, or else by how their pages are set. */
@NullMarked
package io.github.medlint.office.pdf;

import org.jspecify.annotations.NullMarked;
