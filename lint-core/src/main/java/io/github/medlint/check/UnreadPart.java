package io.github.medlint.check;

import org.jspecify.annotations.Nullable;

/**
 * A part of a draft, or a whole draft, that was not checked.
 *
 * @param what what it is
 * @param why why it could not be read
 * @param place where; null when it is the whole draft
 */
public record UnreadPart(String what, String why, @Nullable Place place) {}
