/** Reads spreadsheets. */
@NullMarked
package io.github.medlint.office.sheet;

import org.jspecify.annotations.NullMarked;
