/** Reads what rules refer to: lexicons, statements, authorities and the records of drugs. */
@NullMarked
package io.github.medlint.knowledge.reader;

import org.jspecify.annotations.NullMarked;
