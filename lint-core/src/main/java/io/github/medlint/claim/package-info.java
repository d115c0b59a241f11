/** Claims as propositions: what each sentence says of what is sold, and how sure that is. */
@NullMarked
package io.github.medlint.claim;

import org.jspecify.annotations.NullMarked;
