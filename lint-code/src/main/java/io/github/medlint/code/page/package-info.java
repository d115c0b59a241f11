/** The readers of pages with code in them. */
@NullMarked
package io.github.medlint.code.page;

import org.jspecify.annotations.NullMarked;
