/** The commands that check drafts: check, checklist and claims. */
@NullMarked
package io.github.medlint.cli.check;

import org.jspecify.annotations.NullMarked;
