/** The findings that a site had when medlint was taken up. */
@NullMarked
package io.github.medlint.decision.baseline;

import org.jspecify.annotations.NullMarked;
