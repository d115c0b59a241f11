package io.github.medlint.document;

import io.github.medlint.text.TextRange;

/**
 * A part of a file that is a text of its own, such as a row of a table of products: it is judged
 * alone, and what stands in another record answers nothing in it.
 *
 * @param name what reports call it, unlike the names of the other records of its file: {@code
 *     Sheet1 row 4}
 * @param source the range of the source that holds it and no other record
 */
public record DocumentRecord(String name, TextRange source) {}
