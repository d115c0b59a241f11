package io.github.medlint.match;

import io.github.medlint.document.Block;
import io.github.medlint.text.TextRange;

/**
 * A sentence that was matched in parts, since it is too long to be matched as one.
 *
 * @param block the block it stands in
 * @param range its place in the block's text
 * @param tokens how many words and signs it has
 */
public record OverlongSentence(Block block, TextRange range, int tokens) {}
