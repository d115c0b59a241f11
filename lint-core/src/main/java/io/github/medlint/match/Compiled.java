package io.github.medlint.match;

/**
 * A compiled phrase.
 *
 * @param id the pattern's id
 * @param node where its match starts
 * @param before the most words between its start and the word it is looked up by
 */
record Compiled(int id, PatternNode node, int before) {}
