package io.github.medlint.document;

import io.github.medlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A part of the source that could not be read, and so was not checked.
 *
 * @param what what it is, for example {@code image without alt text}
 * @param why what keeps it from being read
 * @param source where it stands; null when it is the whole file
 */
public record Unread(String what, String why, @Nullable TextRange source) {}
