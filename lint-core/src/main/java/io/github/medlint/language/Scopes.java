package io.github.medlint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Which cues of a sentence reach a statement in it, as far as the words alone tell. */
final class Scopes {

  private final List<Token> words;
  private final List<Cue.Hit> hits;

  Scopes(List<Token> words, List<Cue.Hit> hits) {
    this.words = words;
    this.hits = hits;
  }

  /**
   * The cues that reach the words from {@code first} to before {@code end}.
   *
   * @param matched whether the word at an index between the two belongs to the statement itself
   */
  List<Cue.Hit> reaching(int first, int end, IntPredicate matched) {
    List<Cue.Hit> reaching = new ArrayList<>();
    for (Cue.Hit hit : hits) {
      if (reaches(hit, first, end, matched)) {
        reaching.add(hit);
      }
    }
    return reaching;
  }

  private boolean reaches(Cue.Hit hit, int first, int end, IntPredicate matched) {
    if (hit.first() >= first && hit.end() <= end) {
      return !matched.test(hit.first());
    }
    boolean forward = hit.cue().direction() == Cue.Direction.FORWARD;
    int from = forward ? hit.end() : end;
    int to = forward ? first : hit.first();
    return from <= to
        && to - from <= hit.cue().reach()
        && !endsBetween(from, to)
        && (forward ? !clauseEndsBetween(hit, from, to) : !commaBetween(from, to));
  }

  private boolean endsBetween(int from, int to) {
    return hits.stream()
        .anyMatch(hit -> hit.is(Cue.Kind.END) && hit.first() >= from && hit.end() <= to);
  }

  /**
   * Whether the cue stands in a subordinate clause at the head of the sentence, as in “If pills do
   * not help, …”, that a comma closes before the statement.
   */
  private boolean clauseEndsBetween(Cue.Hit cue, int from, int to) {
    return commaBetween(from, to)
        && hits.stream()
            .anyMatch(
                hit ->
                    hit.is(Cue.Kind.SUBORDINATE)
                        && hit.first() <= cue.first()
                        && isClauseHead(hit.first())
                        && !commaBetween(hit.end(), cue.first()));
  }

  private boolean isClauseHead(int index) {
    if (index == 0) {
      return true;
    }
    String before = words.get(index - 1).word();
    return before.equals(",")
        || before.equals("and")
        || before.equals("but")
        || before.equals(":")
        || before.equals(";")
        || before.equals("—");
  }

  private boolean commaBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).word().equals(",")) {
        return true;
      }
    }
    return false;
  }
}
