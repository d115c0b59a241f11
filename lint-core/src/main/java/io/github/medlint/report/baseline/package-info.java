/** The file of a baseline. */
@NullMarked
package io.github.medlint.report.baseline;

import org.jspecify.annotations.NullMarked;
