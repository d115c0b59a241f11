/** Reads each kind of rule from YAML, with errors that point into the file. */
@NullMarked
package io.github.medlint.rule.reader;

import org.jspecify.annotations.NullMarked;
