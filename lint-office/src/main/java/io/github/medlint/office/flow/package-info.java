/**
 * What the readers of office documents share: paragraphs in reading order, and the document that
 * they make.
 */
@NullMarked
package io.github.medlint.office.flow;

import org.jspecify.annotations.NullMarked;
