/** What styles tell of a page: what is hidden, small, or written by a style sheet. */
@NullMarked
package io.github.medlint.format.html.style;

import org.jspecify.annotations.NullMarked;
