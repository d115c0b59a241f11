package io.github.medlint.check;

import io.github.medlint.language.assertion.AssertionTrace;
import io.github.medlint.rule.Level;
import io.github.medlint.rule.Rule;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a match of a rule's words. Ranges are of the block's text.
 *
 * @param rule the rule
 * @param range the words
 * @param off why the rule is not run on this copy, in words that complete a sentence; empty if it
 *     is, else {@code fate} is what would become of the match
 * @param lists whether the rule makes no findings but lists claims
 * @param fate what becomes of it
 * @param level the level of the finding that it is, or would be; null if it is none
 * @param by the words that undo it or that are told in its place; null if there are none
 * @param byRule the id of the rule that is told in its place; empty if none is
 * @param otherwise what would become of it were it not undone or out of scope; null if it is
 *     neither
 * @param assertion what the copy does with the words; null if it was not asked, or they stand in no
 *     one sentence
 * @param refusals the aspects of the assertion that the rule is not about
 * @param notes what there is to tell beside that, a sentence each
 * @param decisive those turns of the assertion without each of which the fate would be another
 */
public record MatchTrace(
    Rule.Words rule,
    TextRange range,
    String off,
    boolean lists,
    Fate fate,
    @Nullable Level level,
    @Nullable TextRange by,
    String byRule,
    @Nullable Fate otherwise,
    @Nullable AssertionTrace assertion,
    List<AssertionFilter.Refusal> refusals,
    List<String> notes,
    List<AssertionTrace.Turn> decisive) {

  public MatchTrace {
    refusals = List.copyOf(refusals);
    notes = List.copyOf(notes);
    decisive = List.copyOf(decisive);
  }
}
