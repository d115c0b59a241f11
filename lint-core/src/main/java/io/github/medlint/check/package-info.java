/** The linter: runs the rules over a document and answers the checklist of required statements. */
@NullMarked
package io.github.medlint.check;

import org.jspecify.annotations.NullMarked;
