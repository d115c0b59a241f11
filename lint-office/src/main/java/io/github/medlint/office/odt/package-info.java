/** Reads text documents of the OpenDocument format. */
@NullMarked
package io.github.medlint.office.odt;

import org.jspecify.annotations.NullMarked;
