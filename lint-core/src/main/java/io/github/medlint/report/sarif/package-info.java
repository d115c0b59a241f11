/** The report in SARIF, for code scanning. */
@NullMarked
package io.github.medlint.report.sarif;

import org.jspecify.annotations.NullMarked;
