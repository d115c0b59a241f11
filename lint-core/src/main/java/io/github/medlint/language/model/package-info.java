/** The tagger's and the parser's models as medlint writes them, and the engines that run them. */
@NullMarked
package io.github.medlint.language.model;

import org.jspecify.annotations.NullMarked;
