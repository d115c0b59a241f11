/** What the rules refer to: concept lexicons, required statements and authorities. */
@NullMarked
package io.github.medlint.knowledge;

import org.jspecify.annotations.NullMarked;
