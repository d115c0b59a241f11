/** The reader of Markdown with front matter and the HTML within. */
@NullMarked
package io.github.medlint.format.markdown;

import org.jspecify.annotations.NullMarked;
