/** The reader of PHP: the page around the code, and the copy in its strings. */
@NullMarked
package io.github.medlint.code.php;

import org.jspecify.annotations.NullMarked;
