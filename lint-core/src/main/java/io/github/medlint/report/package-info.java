/** Writers, one a format, all from the same immutable report. */
@NullMarked
package io.github.medlint.report;

import org.jspecify.annotations.NullMarked;
