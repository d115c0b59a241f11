package io.github.medlint.rule;

import io.github.medlint.knowledge.Knowledge;
import io.github.medlint.phrase.Phrases;
import java.util.List;

/**
 * What the readers of rules share.
 *
 * @param references collects the rule ids that rules name
 * @param examples examples that stand in files of their own
 */
record Context(
    Knowledge knowledge, Phrases phrases, List<RuleReference> references, MoreExamples examples) {}
