package io.github.medlint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

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
      if (reach(hit, first, end, matched) == Reach.REACHES) {
        reaching.add(hit);
      }
    }
    return reaching;
  }

  /** All cues of the sentence from left to right. */
  List<Cue.Hit> hits() {
    return hits;
  }

  /**
   * Whether a cue reaches the words from {@code first} to before {@code end}, or what keeps it from
   * them.
   */
  Reach reach(Cue.Hit hit, int first, int end, IntPredicate matched) {
    if (hit.first() >= first && hit.end() <= end) {
      return matched.test(hit.first()) ? Reach.PART_OF_STATEMENT : Reach.REACHES;
    }
    boolean forward = hit.cue().direction() == Cue.Direction.FORWARD;
    int from = forward ? hit.end() : end;
    int to = forward ? first : hit.first();
    if (from > to) {
      return Reach.OTHER_SIDE;
    }
    if (to - from > hit.cue().reach()) {
      return Reach.TOO_FAR;
    }
    if (endBetween(from, to) != null) {
      return Reach.ENDED;
    }
    if (forward) {
      return clauseEndsBetween(hit, from, to) ? Reach.CLAUSE_ENDED : Reach.REACHES;
    }
    return commaBetween(from, to) ? Reach.COMMA : Reach.REACHES;
  }

  /** The first cue from {@code from} to before {@code to} that closes scopes; null if none does. */
  Cue.@Nullable Hit endBetween(int from, int to) {
    for (Cue.Hit hit : hits) {
      if (hit.is(Cue.Kind.END) && hit.first() >= from && hit.end() <= to) {
        return hit;
      }
    }
    return null;
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
