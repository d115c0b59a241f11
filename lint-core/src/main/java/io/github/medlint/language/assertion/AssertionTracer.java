package io.github.medlint.language.assertion;

import io.github.medlint.language.ParsedSentence;
import io.github.medlint.language.Sentence;
import io.github.medlint.language.Token;
import io.github.medlint.language.assertion.Assertion.Mood;
import io.github.medlint.language.assertion.Assertion.Voice;
import io.github.medlint.language.assertion.AssertionTrace.Turn;
import io.github.medlint.language.assertion.AssertionTrace.Verdict;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Takes the steps of {@link AssertionFinder} on one sentence and keeps what each of them said. */
final class AssertionTracer {

  private final AssertionFinder finder;
  private final CuedSentence cued;
  private final Sentence sentence;
  private final Scopes scopes;

  AssertionTracer(AssertionFinder finder, CuedSentence cued) {
    this.finder = finder;
    this.cued = cued;
    this.sentence = cued.sentence();
    this.scopes = cued.scopes();
  }

  List<CueScope> cues() {
    return scopes.hits().stream().map(this::scope).toList();
  }

  AssertionTrace trace(int first, int end, IntPredicate matched) {
    List<Cue.Hit> governing = finder.governing(cued, first, end, matched);
    Mood mood = Questions.moodOf(cued);
    Voice voice = AssertionFinder.voiceOf(cued, first, end);
    List<Verdict> verdicts = new ArrayList<>();
    for (Cue.Hit hit : scopes.hits()) {
      Reach reach = scopes.reach(hit, first, end, matched);
      Governance governance =
          reach == Reach.REACHES && AssertionFinder.isInDoubt(hit, first)
              ? governance(hit, first, end)
              : null;
      verdicts.add(new Verdict(scope(hit), reach, governance));
    }
    List<Turn> turns = new ArrayList<>();
    for (Cue.Hit hit : governing) {
      List<Cue.Hit> others = new ArrayList<>(governing);
      others.remove(hit);
      Assertion without = AssertionFinder.assertion(sentence, others, mood, voice);
      if (!hit.cue().kind().isStructure()) {
        turns.add(new Turn(hit.cue().kind().label(), range(hit), without));
      }
    }
    if (mood == Mood.QUESTION) {
      Assertion without = AssertionFinder.assertion(sentence, governing, Mood.STATEMENT, voice);
      turns.add(
          new Turn(
              questionMark() == null ? "word order" : "question mark", questionMark(), without));
    }
    if (voice != Voice.OWN) {
      Assertion without = AssertionFinder.assertion(sentence, governing, mood, Voice.OWN);
      turns.add(new Turn("quotation marks", null, without));
    }
    return new AssertionTrace(
        AssertionFinder.assertion(sentence, governing, mood, voice), verdicts, turns);
  }

  private @Nullable Governance governance(Cue.Hit hit, int first, int end) {
    ParsedSentence parse = finder.parse(cued);
    return parse == null
        ? null
        : new ParseScope(parse, sentence, first, end).governance(sentence, hit);
  }

  /** Asks word by word how far a cue reaches. */
  private CueScope scope(Cue.Hit hit) {
    boolean forward = hit.cue().direction() == Cue.Direction.FORWARD;
    int step = forward ? 1 : -1;
    int start = forward ? hit.end() : hit.first() - 1;
    int at = start;
    Reach stop = Reach.SENTENCE_ENDED;
    while (at >= 0 && at < sentence.words().size()) {
      stop = scopes.reach(hit, at, at + 1, index -> true);
      if (stop != Reach.REACHES) {
        break;
      }
      stop = Reach.SENTENCE_ENDED;
      at += step;
    }
    int[] by = stoppedBy(hit, stop, at);
    int last = by == null ? at - step : (forward ? by[0] - 1 : by[1]);
    while (last != start && last >= 0 && !sentence.words().get(last).isWord()) {
      last -= step;
    }
    TextRange scope = null;
    if (!hit.cue().kind().isStructure() && (forward ? last >= start : last <= start)) {
      scope = sentence.wordRange(Math.min(start, last), Math.max(start, last) + 1);
    }
    return new CueScope(
        hit.cue().kind().label(),
        range(hit),
        forward,
        scope,
        stop,
        by == null ? null : sentence.wordRange(by[0], by[1]));
  }

  /** First and behind-last index of the words that end a scope before {@code at}; null if none. */
  private int @Nullable [] stoppedBy(Cue.Hit hit, Reach stop, int at) {
    boolean forward = hit.cue().direction() == Cue.Direction.FORWARD;
    if (stop == Reach.ENDED) {
      Cue.Hit end =
          forward ? scopes.endBetween(hit.end(), at) : scopes.endBetween(at + 1, hit.first());
      return end == null ? null : new int[] {end.first(), end.end()};
    }
    // The word beyond a comma is the first that is not reached.
    int comma = forward ? at - 1 : at + 1;
    return stop == Reach.COMMA || stop == Reach.CLAUSE_ENDED ? new int[] {comma, comma + 1} : null;
  }

  private @Nullable TextRange questionMark() {
    for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.word().startsWith("?")) {
        return new TextRange(token.start(), token.end());
      }
    }
    return null;
  }

  private TextRange range(Cue.Hit hit) {
    return sentence.wordRange(hit.first(), hit.end());
  }
}
