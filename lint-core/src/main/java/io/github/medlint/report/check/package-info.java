/** The report of a check as text and JSON. */
@NullMarked
package io.github.medlint.report.check;

import org.jspecify.annotations.NullMarked;
