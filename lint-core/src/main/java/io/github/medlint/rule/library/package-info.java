/** The files of a rule library, loaded from a directory or an archive. */
@NullMarked
package io.github.medlint.rule.library;

import org.jspecify.annotations.NullMarked;
