/** The document model: blocks with roles in a tree of sections, and what could not be read. */
@NullMarked
package io.github.medlint.document;

import org.jspecify.annotations.NullMarked;
