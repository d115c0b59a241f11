/** The copy in JavaScript and TypeScript: markup of components, content in objects, sentences. */
@NullMarked
package io.github.medlint.code.script;

import org.jspecify.annotations.NullMarked;
