/** The readers of tables and exports, in which each row or post is a record. */
@NullMarked
package io.github.medlint.code.table;

import org.jspecify.annotations.NullMarked;
