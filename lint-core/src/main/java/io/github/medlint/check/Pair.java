package io.github.medlint.check;

import io.github.medlint.knowledge.Brand;
import io.github.medlint.knowledge.DrugLabel;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.PairSpec;
import org.jspecify.annotations.Nullable;

/**
 * A drug and what a draft links with it.
 *
 * @param drug the drug
 * @param brand the brand that the draft names; null if it names the drug
 * @param other id of the condition, route or people; empty for words
 * @param hit the words that link the two
 * @param link how they are linked
 */
record Pair(DrugLabel drug, @Nullable Brand brand, String other, Hit hit, PairSpec.Link link) {}
