/** Reads documents in the Rich Text Format. */
@NullMarked
package io.github.medlint.office.rtf;

import org.jspecify.annotations.NullMarked;
