package io.github.medlint.language;

import io.github.medlint.language.Assertion.Certainty;
import io.github.medlint.language.Assertion.Evidence;
import io.github.medlint.language.Assertion.Mood;
import io.github.medlint.language.Assertion.Polarity;
import io.github.medlint.language.Assertion.Voice;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides from cue words what a sentence does with a statement in it: the cues' scopes run forward
 * or backward for a number of words and end at a terminating word, after Chapman et al., <em>A
 * Simple Algorithm for Identifying Negated Findings and Diseases in Discharge Summaries</em>
 * (2001), and Harkema et al., <em>ConText</em> (2009).
 */
public final class AssertionFinder {

  private final CueLexicon cues;

  public AssertionFinder(CueLexicon cues) {
    this.cues = cues;
  }

  /**
   * The assertion of the words from {@code first} to before {@code end}.
   *
   * @param text the block's text that the sentence stands in
   * @param matched whether the word at an index between the two is part of the statement's pattern;
   *     a cue that is says nothing about it
   */
  public Assertion find(
      String text, Sentence sentence, int first, int end, java.util.function.IntPredicate matched) {
    List<Cue.Hit> hits = cues.find(sentence);
    List<Evidence> evidence = new ArrayList<>();
    Polarity polarity = Polarity.AFFIRMED;
    Certainty certainty = Certainty.ASSERTED;
    Mood mood = sentence.endsAsQuestion() ? Mood.QUESTION : Mood.STATEMENT;
    Voice voice = Voice.OWN;
    if (Quotation.around(text, sentence.wordRange(first, end))) {
      voice = Voice.QUOTED;
    }
    for (Cue.Hit hit : hits) {
      if (!reaches(hit, hits, first, end, matched)) {
        continue;
      }
      switch (hit.cue().kind()) {
        case NEGATION -> polarity = Polarity.NEGATED;
        case HEDGE -> certainty = Certainty.HEDGED;
        case CONDITION -> mood = mood == Mood.QUESTION ? mood : Mood.CONDITION;
        case ATTRIBUTION -> voice = voice == Voice.OWN ? Voice.ATTRIBUTED : voice;
        case QUOTATION -> voice = Voice.QUOTED;
        case END, PSEUDO -> {
          continue;
        }
      }
      TextRange range = sentence.wordRange(hit.first(), hit.end());
      evidence.add(new Evidence(hit.cue().kind().label(), range));
    }
    return new Assertion(polarity, certainty, mood, voice, evidence);
  }

  private static boolean reaches(
      Cue.Hit hit, List<Cue.Hit> all, int first, int end, java.util.function.IntPredicate matched) {
    if (hit.first() >= first && hit.end() <= end) {
      return !matched.test(hit.first());
    }
    boolean forward = hit.cue().direction() == Cue.Direction.FORWARD;
    int from = forward ? hit.end() : end;
    int to = forward ? first : hit.first();
    return from <= to
        && to - from <= hit.cue().reach()
        && all.stream()
            .noneMatch(
                other ->
                    other.cue().kind() == Cue.Kind.END
                        && other.first() >= from
                        && other.end() <= to);
  }
}
