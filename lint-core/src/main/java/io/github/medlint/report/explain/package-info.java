/** The explanation of a place in a draft as text and JSON. */
@NullMarked
package io.github.medlint.report.explain;

import org.jspecify.annotations.NullMarked;
