/** Reads presentations. */
@NullMarked
package io.github.medlint.office.slides;

import org.jspecify.annotations.NullMarked;
