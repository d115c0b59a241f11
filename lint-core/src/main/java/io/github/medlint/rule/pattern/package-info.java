/** What a rule looks for: words, structures, pairs, assertions, conditions, sources and risks. */
@NullMarked
package io.github.medlint.rule.pattern;

import org.jspecify.annotations.NullMarked;
