/** Tags and parses of a sentence, made once and only when somebody asks. */
@NullMarked
package io.github.medlint.language.syntax;

import org.jspecify.annotations.NullMarked;
