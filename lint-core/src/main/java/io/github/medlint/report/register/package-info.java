/** The claims register as a table, CSV and JSON. */
@NullMarked
package io.github.medlint.report.register;

import org.jspecify.annotations.NullMarked;
