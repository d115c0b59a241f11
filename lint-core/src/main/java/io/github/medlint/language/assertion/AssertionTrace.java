package io.github.medlint.language.assertion;

import io.github.medlint.language.assertion.Assertion.Setting;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an assertion came about.
 *
 * @param assertion the result
 * @param cues what became of each cue of the sentence, in reading order
 * @param turns what made the assertion other than a plain statement
 */
public record AssertionTrace(Assertion assertion, List<Verdict> cues, List<Turn> turns) {

  public AssertionTrace {
    cues = List.copyOf(cues);
    turns = List.copyOf(turns);
  }

  /**
   * The same for a statement in its setting.
   *
   * @param setting where it stands, required wordings left aside
   * @param required the required wording that it is part of; null if it is part of none
   */
  public AssertionTrace in(Setting setting, @Nullable TextRange required) {
    Setting own = required == null ? setting : Setting.REQUIRED;
    List<Turn> all = new ArrayList<>();
    for (Turn turn : turns) {
      all.add(new Turn(turn.what, turn.range, turn.without.in(own)));
    }
    if (required != null) {
      all.add(new Turn(own.title(), required, assertion.in(setting)));
    }
    return new AssertionTrace(assertion.in(own), cues, all);
  }

  /**
   * What became of a cue.
   *
   * @param cue the cue
   * @param reach whether it reaches the statement by the words
   * @param governance what the parse says; null if it was not asked
   */
  public record Verdict(CueScope cue, Reach reach, @Nullable Governance governance) {

    /** Whether the cue has a say about the statement. */
    public boolean counts() {
      return cue.turns() && reach == Reach.REACHES && (governance == null || governance.holds());
    }
  }

  /**
   * Something that turned the statement, and what the statement would be without it.
   *
   * @param what a cue's kind, {@code question mark}, {@code word order}, {@code quotation marks} or
   *     {@code required wording}
   * @param range its place in the block's text; null for what stands at no one place
   * @param without the assertion if it were not there
   */
  public record Turn(String what, @Nullable TextRange range, Assertion without) {}
}
