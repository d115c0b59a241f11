/** The answers about required statements as text, JSON and CSV. */
@NullMarked
package io.github.medlint.report.checklist;

import org.jspecify.annotations.NullMarked;
