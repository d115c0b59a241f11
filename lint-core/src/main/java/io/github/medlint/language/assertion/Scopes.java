package io.github.medlint.language.assertion;

import io.github.medlint.language.Token;
import io.github.medlint.text.Ordered;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Which cues of a sentence reach a statement in it, as far as the words alone tell. */
final class Scopes {

  private static final Set<String> CLAUSE_MARKS = Set.of(":", ";", "—", "–", "--", "“", "\"");

  private static final Set<String> ALTERNATIVES = Set.of("or", "nor");

  private final List<Token> words;
  private final List<Cue.Hit> hits;
  private final Asides asides;
  private final List<Cue.Hit> ends;

  /** What opens a clause that a comma closes. */
  private final List<Cue.Hit> clauses;

  /** How many commas stand before each word. */
  private final int[] commas;

  /** The most words from the start of a cue to a statement that it reaches. */
  private final int furthest;

  /**
   * @param hits the cues from left to right
   */
  Scopes(List<Token> words, List<Cue.Hit> hits) {
    this.words = words;
    this.hits = hits;
    this.asides = new Asides(words, hits);
    this.commas = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      commas[i + 1] = commas[i] + (words.get(i).word().equals(",") ? 1 : 0);
    }
    this.ends = hits.stream().filter(hit -> hit.is(Cue.Kind.END)).toList();
    this.clauses =
        hits.stream()
            .filter(hit -> hit.is(Cue.Kind.SUBORDINATE) && isClauseHead(hit.first()))
            .toList();
    this.furthest =
        Asides.MOST_WORDS
            + hits.stream()
                .mapToInt(hit -> hit.cue().reach() + hit.end() - hit.first())
                .max()
                .orElse(0);
  }

  /**
   * The cues that reach the words from {@code first} to before {@code end}.
   *
   * @param matched whether the word at an index between the two belongs to the statement itself
   */
  List<Cue.Hit> reaching(int first, int end, IntPredicate matched) {
    List<Cue.Hit> reaching = new ArrayList<>();
    for (int i = from(first - furthest, hits);
        i < hits.size() && hits.get(i).first() <= end + furthest;
        i++) {
      if (reach(hits.get(i), first, end, matched) == Reach.REACHES) {
        reaching.add(hits.get(i));
      }
    }
    return reaching;
  }

  /** Index of the first of some cues that starts at a word or behind it. */
  private static int from(int word, List<Cue.Hit> cues) {
    return Ordered.first(cues.size(), i -> cues.get(i).first() >= word);
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
    if (hit.is(Cue.Kind.INSTRUCTION)) {
      if (!opensClause(hit.first())) {
        return Reach.NO_CLAUSE_HEAD;
      }
      if (hit.first() == first) {
        return Reach.REACHES; // The statement is what it tells to do.
      }
    }
    if (hit.first() >= first && hit.end() <= end) {
      return matched.test(hit.first()) ? Reach.PART_OF_STATEMENT : Reach.REACHES;
    }
    boolean forward = hit.cue().direction() == Cue.Direction.FORWARD;
    int from = forward ? hit.end() : end;
    int to = forward ? first : hit.first();
    if (from > to) {
      // “Not all patients” runs into “all patients recover”; a hedge that runs on is part of it.
      boolean runsInto = forward && hit.first() < first && hit.is(Cue.Kind.NEGATION);
      return runsInto ? Reach.REACHES : Reach.OTHER_SIDE;
    }
    if (isRepeated(hit, first, matched)) {
      return Reach.REPEATED;
    }
    int apart = to - from;
    if (apart > hit.cue().reach() + Asides.MOST_WORDS
        || (apart > hit.cue().reach()
            && apart - asides.between(from, to).cardinality() > hit.cue().reach())) {
      return Reach.TOO_FAR;
    }
    if (endBetween(from, to) != null) {
      return Reach.ENDED;
    }
    if (forward && isAnotherClause(hit, to)) {
      return Reach.CLAUSE_ENDED;
    }
    if (forward) {
      return clauseEndsBetween(hit, from, to) ? Reach.CLAUSE_ENDED : Reach.REACHES;
    }
    return commaBetween(from, to) ? Reach.COMMA : Reach.REACHES;
  }

  /** Whether nothing but a word like “finally” or another clause stands before a verb. */
  private boolean opensClause(int index) {
    if (index == 0) {
      return true;
    }
    String before = words.get(index - 1).word();
    return CLAUSE_MARKS.contains(before)
        || (before.equals(",")
            && (index == 2 || (!clauses.isEmpty() && clauses.get(0).first() == 0)));
  }

  /** “No pain and no scars”: what opens the statement stands beside the cue, not under it. */
  private boolean isRepeated(Cue.Hit cue, int first, IntPredicate matched) {
    return cue.is(Cue.Kind.NEGATION)
        && cue.first() < first
        && matched.test(first)
        && words.get(first).word().equals("no")
        && words.get(cue.first()).word().equals("no");
  }

  /**
   * “No forms and X heals”, “no needles, X heals”: what is not there is told in a word or two, and
   * another subject follows. A list that an “or” closes goes on.
   */
  private boolean isAnotherClause(Cue.Hit cue, int to) {
    if (!cue.is(Cue.Kind.NEGATION) || !words.get(cue.end() - 1).word().equals("no")) {
      return false;
    }
    for (int i = cue.end() + 1; i <= cue.end() + 2 && i + 1 < to; i++) {
      String word = words.get(i).word();
      if (word.equals(",") && !words.get(i + 1).word().equals("no") && commaBetween(i + 1, to)) {
        return false; // “No pill, however strong, heals”.
      }
      if (word.equals(",") || word.equals("and")) {
        return asides.between(i, to).isEmpty() && !isAmong(ALTERNATIVES, i, to);
      }
    }
    return false;
  }

  private boolean isAmong(Set<String> wanted, int from, int to) {
    return words.subList(from, to).stream().anyMatch(token -> wanted.contains(token.word()));
  }

  /** The first cue from {@code from} to before {@code to} that closes scopes; null if none does. */
  Cue.@Nullable Hit endBetween(int from, int to) {
    BitSet within = null;
    for (int i = from(from, ends); i < ends.size() && ends.get(i).first() < to; i++) {
      Cue.Hit hit = ends.get(i);
      if (hit.end() <= to) {
        within = within == null ? asides.between(from, to) : within;
        if (!within.get(hit.first())) {
          return hit;
        }
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
        && clauses.stream()
            .anyMatch(hit -> hit.first() <= cue.first() && !commaBetween(hit.end(), cue.first()));
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
    return from < to && commas[to] > commas[from];
  }
}
