/** The reader of HTML: which text a browser shows, where it stands, and as what. */
@NullMarked
package io.github.medlint.format.html;

import org.jspecify.annotations.NullMarked;
