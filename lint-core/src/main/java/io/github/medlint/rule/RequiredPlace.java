package io.github.medlint.rule;

/**
 * A place that a requirement asks for.
 *
 * @param where the place
 * @param level the level of the finding when the statement stands only elsewhere
 */
public record RequiredPlace(Where where, Level level) {}
