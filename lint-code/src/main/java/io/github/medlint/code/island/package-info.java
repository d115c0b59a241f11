/** Code that stands in the text of pages: where it is, and what it says there. */
@NullMarked
package io.github.medlint.code.island;

import org.jspecify.annotations.NullMarked;
