/** Program text as a tree: the one room that knows the parser of program code. */
@NullMarked
package io.github.medlint.code.syntax;

import org.jspecify.annotations.NullMarked;
