/** All about a rule, told in words. */
@NullMarked
package io.github.medlint.report.rule;

import org.jspecify.annotations.NullMarked;
