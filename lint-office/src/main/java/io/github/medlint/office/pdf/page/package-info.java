/** What the pages of a PDF file show: letters, lines, pictures. */
@NullMarked
package io.github.medlint.office.pdf.page;

import org.jspecify.annotations.NullMarked;
