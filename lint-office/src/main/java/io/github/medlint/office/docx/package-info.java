/** Reads Word documents. */
@NullMarked
package io.github.medlint.office.docx;

import org.jspecify.annotations.NullMarked;
