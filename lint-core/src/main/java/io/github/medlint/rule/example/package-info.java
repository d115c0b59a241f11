/** A rule's own examples: copy that it flags, and copy that it passes. */
@NullMarked
package io.github.medlint.rule.example;

import org.jspecify.annotations.NullMarked;
