/** What words can be in a claim: groups of terms with their slot, and what each sign weighs. */
@NullMarked
package io.github.medlint.lexicon;

import org.jspecify.annotations.NullMarked;
