/** The rule libraries that configurations ask for, and the archive that the tool ships. */
@NullMarked
package io.github.medlint.run.library;

import org.jspecify.annotations.NullMarked;
