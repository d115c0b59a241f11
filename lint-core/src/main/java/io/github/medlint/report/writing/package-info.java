/** What all writers share: paths, authorities and texts made safe and fit for where they go. */
@NullMarked
package io.github.medlint.report.writing;

import org.jspecify.annotations.NullMarked;
