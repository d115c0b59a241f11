package io.github.medlint.language.assertion;

import io.github.medlint.language.Sentence;

/**
 * What the dependency tree says of a cue and a statement. The numbers are indexes of {@link
 * Sentence#tokens()}.
 *
 * @param holds whether the statement's head stands under the word that the cue speaks of
 * @param cue the cue's word that decides
 * @param root the word that it speaks of: itself, or what it hangs on if it is a function word
 * @param head the statement's head
 */
public record Governance(boolean holds, int cue, int root, int head) {}
