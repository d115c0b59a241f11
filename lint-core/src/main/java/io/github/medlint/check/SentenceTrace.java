package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.knowledge.Statement;
import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.TaggedSentence;
import io.github.medlint.language.assertion.CueScope;
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
 * @param remarks what else rules that are run make of its words
 * @param unfinished phrases of rules that are run whose trigger word stands here and which do not
 *     match, by rule
 * @param statements required statements that the sentence is recognised as, or nearly
 * @param triggers words that ask for a required statement, or nearly
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
    List<Remark> remarks,
    List<Unfinished> unfinished,
    List<Recognised> statements,
    List<Asking> triggers) {

  public SentenceTrace {
    cues = List.copyOf(cues);
    matches = List.copyOf(matches);
    parts = List.copyOf(parts);
    remarks = List.copyOf(remarks);
    unfinished = List.copyOf(unfinished);
    statements = List.copyOf(statements);
    triggers = List.copyOf(triggers);
  }

  /**
   * A match of a part of what a rule asks for together.
   *
   * @param range the words of the part
   * @param wanted whether something else must stand with it and does not; else it must not and does
   * @param where where the two must stand, or must not, in words that complete a sentence
   * @param phrases what that is, as the rule writes it
   * @param nearest the nearest such words of the draft with their place; empty if it has none
   */
  public record Part(
      Rule.Words rule,
      TextRange range,
      boolean wanted,
      String where,
      List<String> phrases,
      String nearest) {
    public Part {
      phrases = List.copyOf(phrases);
    }
  }

  /** What a remark is about. */
  public enum Topic {
    PAIRS("drugs and what may be linked with them"),
    STRUCTURES("patterns over the parse or the words, and what they lack here"),
    SOURCES("sources and references"),
    RISKS("what speaks against a drug"),
    CLAIMS("claims register");

    private final String title;

    Topic(String title) {
      this.title = title;
    }

    /** A title for people. */
    public String title() {
      return title;
    }
  }

  /**
   * What a rule makes of some words.
   *
   * @param text in words that complete a sentence
   */
  public record Remark(Topic topic, Rule rule, TextRange range, String text) {}

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
   * @param answers the requirements that it answers, each with the answer
   */
  public record Recognised(
      Statement statement,
      TextRange range,
      @Nullable TextRange undone,
      boolean shown,
      List<String> answers) {
    public Recognised {
      answers = List.copyOf(answers);
    }
  }

  /**
   * Words that ask for a required statement.
   *
   * @param rule the requirement
   * @param range the words
   * @param whyNot why they do not count, in words that complete a sentence; empty if they do
   * @param status the requirement's answer for the whole draft; null if it is not run on it
   * @param outcome what there is to tell of the answer, a sentence each
   */
  public record Asking(
      Rule.Requirement rule,
      TextRange range,
      String whyNot,
      StatementAnswer.@Nullable Status status,
      List<String> outcome) {
    public Asking {
      outcome = List.copyOf(outcome);
    }
  }
}
