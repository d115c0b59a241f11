package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.language.CueScope;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.rule.Rule;
import io.github.medlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and what the rules make of it. Ranges are of the block's text.
 *
 * @param level the level of analysis that the check took it to, 1 to 3
 * @param tagged its tags and lemmas; null if it was not tagged
 * @param parse its parse; null if it was not parsed
 * @param cues its cues with their scopes
 * @param matches what became of each match of a rule's words, by place, then by rule
 * @param parts matches of a part of what a rule that is run asks for together
 * @param unfinished phrases of rules that are run whose trigger word stands here and which do not
 *     match, by rule
 * @param statements required statements that the sentence is recognised as, or nearly
 * @param triggers words that ask for a required statement, or nearly, by requirements that are run
 */
public record SentenceTrace(
    Block block,
    Sentence sentence,
    int level,
    @Nullable TaggedSentence tagged,
    @Nullable ParsedSentence parse,
    List<CueScope> cues,
    List<MatchTrace> matches,
    List<Part> parts,
    List<Unfinished> unfinished,
    List<Recognised> statements,
    List<Asking> triggers) {

  public SentenceTrace {
    cues = List.copyOf(cues);
    matches = List.copyOf(matches);
    parts = List.copyOf(parts);
    unfinished = List.copyOf(unfinished);
    statements = List.copyOf(statements);
    triggers = List.copyOf(triggers);
  }

  /**
   * A match of a part of what a rule asks for together.
   *
   * @param range the words of the part
   * @param wanted whether something else must stand with it and does not; else it must not and does
   * @param phrases what that is, as the rule writes it
   */
  public record Part(Rule.Words rule, TextRange range, boolean wanted, List<String> phrases) {
    public Part {
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * Phrases of a rule that were looked for here and do not match.
   *
   * @param phrases as the rule writes them
   * @param words the trigger words
   */
  public record Unfinished(Rule.Words rule, List<String> phrases, List<TextRange> words) {
    public Unfinished {
      phrases = List.copyOf(phrases);
      words = List.copyOf(words);
    }
  }

  /**
   * A required statement that the sentence is recognised as.
   *
   * @param range the words that tell
   * @param undone words that make it no such statement; null if there are none
   * @param shown whether readers see it; what they do not see does not count
   */
  public record Recognised(
      Statement statement, TextRange range, @Nullable TextRange undone, boolean shown) {}

  /**
   * Words that ask for a required statement.
   *
   * @param rule the requirement
   * @param range the words
   * @param whyNot why they do not count, in words that complete a sentence; empty if they do
   * @param answer the requirement's answer for the whole draft
   */
  public record Asking(
      Rule.Requirement rule, TextRange range, String whyNot, StatementAnswer answer) {}
}
