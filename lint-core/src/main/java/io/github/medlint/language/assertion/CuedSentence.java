package io.github.medlint.language.assertion;

import io.github.medlint.language.Sentence;
import io.github.medlint.language.syntax.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its cues.
 *
 * @param text the text of the block that it stands in
 * @param scopes how far its cues reach
 * @param analysis its levels, worked out when they are asked for; null if nothing is parsed
 */
record CuedSentence(String text, Sentence sentence, Scopes scopes, @Nullable Analysis analysis) {}
