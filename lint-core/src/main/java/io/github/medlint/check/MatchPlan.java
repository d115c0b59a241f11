package io.github.medlint.check;

import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.pattern.ClaimQuery;
import io.github.medlint.rule.pattern.MatchNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A match node whose phrases are compiled. */
sealed interface MatchPlan {

  /** The matches in a document, in reading order. */
  List<Hit> hits(DocumentMatches matches);

  /** The patterns that a match needs, those that must not stand beside it left out. */
  List<Integer> patterns();

  /** Tells of each match of a part what keeps it from being a match of the whole. */
  default void unmet(DocumentMatches matches, Unmet told) {}

  /** Tells of words that set a pair or a pattern over sentences off and make no match. */
  default void refused(DocumentMatches matches, Refused told) {}

  /** Hears that something does not stand beside a match though it must, or stands there. */
  @FunctionalInterface
  interface Unmet {
    void tell(Hit hit, All all, Beside beside);
  }

  /** Why some sentence could not be held against a pattern so far; null if all could. */
  default @Nullable String unmatched() {
    return null;
  }

  /** Any of some patterns. */
  record Patterns(List<Integer> ids) implements MatchPlan {
    @Override
    public List<Hit> hits(DocumentMatches matches) {
      List<Hit> hits = new ArrayList<>();
      for (int id : ids) {
        hits.addAll(matches.of(id));
      }
      return inOrder(hits);
    }

    @Override
    public List<Integer> patterns() {
      return ids;
    }
  }

  /** Any of some plans. */
  record Any(List<MatchPlan> plans) implements MatchPlan {
    @Override
    public @Nullable String unmatched() {
      return firstOf(plans);
    }

    @Override
    public List<Hit> hits(DocumentMatches matches) {
      List<Hit> hits = new ArrayList<>();
      plans.forEach(plan -> hits.addAll(plan.hits(matches)));
      return inOrder(hits);
    }

    @Override
    public List<Integer> patterns() {
      return plans.stream().flatMap(plan -> plan.patterns().stream()).toList();
    }

    @Override
    public void unmet(DocumentMatches matches, Unmet told) {
      plans.forEach(plan -> plan.unmet(matches, told));
    }

    @Override
    public void refused(DocumentMatches matches, Refused told) {
      plans.forEach(plan -> plan.refused(matches, told));
    }
  }

  /**
   * Matches of {@code first} beside which the conditions hold.
   *
   * @param near within how many words; null for anywhere in the unit
   */
  record All(MatchPlan first, List<Beside> beside, MatchNode.Unit same, @Nullable Integer near)
      implements MatchPlan {
    @Override
    public @Nullable String unmatched() {
      List<MatchPlan> plans = new ArrayList<>(List.of(first));
      beside.forEach(one -> plans.add(one.plan()));
      return firstOf(plans);
    }

    @Override
    public List<Hit> hits(DocumentMatches matches) {
      List<Hit> hits = new ArrayList<>(first.hits(matches));
      for (Beside other : beside) {
        Neighbours others = neighbours(other, matches);
        hits.removeIf(hit -> others.has(hit) != other.wanted());
      }
      return hits;
    }

    private Neighbours neighbours(Beside other, DocumentMatches matches) {
      return new Neighbours(other.plan().hits(matches), same, near);
    }

    @Override
    public List<Integer> patterns() {
      List<Integer> ids = new ArrayList<>(first.patterns());
      for (Beside other : beside) {
        if (other.wanted()) {
          ids.addAll(other.plan().patterns());
        }
      }
      return ids;
    }

    /** Where all must stand, in words that complete a sentence. */
    String where() {
      return (near == null ? "" : "within " + near + " words ") + "in one " + same.label();
    }

    @Override
    public void refused(DocumentMatches matches, Refused told) {
      first.refused(matches, told);
      beside.forEach(one -> one.plan().refused(matches, told));
    }

    @Override
    public void unmet(DocumentMatches matches, Unmet told) {
      first.unmet(matches, told);
      List<Neighbours> others = beside.stream().map(other -> neighbours(other, matches)).toList();
      for (Hit hit : first.hits(matches)) {
        for (int i = 0; i < others.size(); i++) {
          if (others.get(i).has(hit) != beside.get(i).wanted()) {
            told.tell(hit, this, beside.get(i));
          }
        }
      }
    }
  }

  /** A pattern over the tokens or the dependencies of sentences. */
  record Structures(StructureHits plan) implements MatchPlan {
    @Override
    public List<Integer> patterns() {
      return plan.triggers();
    }

    @Override
    public @Nullable String unmatched() {
      return plan.unmatched();
    }

    @Override
    public List<Hit> hits(DocumentMatches matches) {
      return plan.hits(matches);
    }

    @Override
    public void refused(DocumentMatches matches, Refused told) {
      plan.refused(matches, told);
    }
  }

  /** A drug and something else. */
  record Pairs(PairPlan plan) implements MatchPlan {
    @Override
    public List<Integer> patterns() {
      return List.of(); // It looks at the names that were found, for no phrase of its own.
    }

    @Override
    public List<Hit> hits(DocumentMatches matches) {
      return plan.pairs(matches).stream().map(Pair::hit).toList();
    }

    @Override
    public void refused(DocumentMatches matches, Refused told) {
      plan.refused(matches, told);
    }
  }

  /** Claims of the seller's. */
  record Claims(ClaimQuery query) implements MatchPlan {
    @Override
    public List<Integer> patterns() {
      return List.of(); // Claims are read once for all rules.
    }

    @Override
    public List<Hit> hits(DocumentMatches matches) {
      return inOrder(new ArrayList<>(ClaimHits.of(query, matches)));
    }
  }

  /** Something that must stand beside a match, or must not. */
  record Beside(MatchPlan plan, boolean wanted) {}

  /** Compiles a match node. */
  static MatchPlan of(MatchNode node, PatternSet.Builder patterns) {
    if (node instanceof MatchNode.Phrases phrases) {
      return new Patterns(phrases.phrases().stream().map(patterns::phrase).toList());
    }
    if (node instanceof MatchNode.Structure structure) {
      return new Structures(new StructureHits(structure, patterns));
    }
    if (node instanceof MatchNode.Regex regex) {
      return new Patterns(List.of(patterns.regex(regex.pattern(), regex.literal())));
    }
    if (node instanceof MatchNode.Any any) {
      return new Any(any.nodes().stream().map(n -> of(n, patterns)).toList());
    }
    if (node instanceof MatchNode.Pair pair) {
      return new Pairs(new PairPlan(pair.pair(), patterns));
    }
    if (node instanceof MatchNode.Claims claims) {
      return new Claims(claims.query());
    }
    if (node instanceof MatchNode.All all) {
      List<Beside> beside = new ArrayList<>();
      for (MatchNode other : all.nodes().subList(1, all.nodes().size())) {
        boolean wanted = !(other instanceof MatchNode.Not);
        beside.add(new Beside(of(other, patterns), wanted));
      }
      return new All(of(all.nodes().get(0), patterns), beside, all.same(), all.near());
    }
    return of(((MatchNode.Not) node).node(), patterns);
  }

  private static @Nullable String firstOf(List<MatchPlan> plans) {
    for (MatchPlan plan : plans) {
      String why = plan.unmatched();
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  private static List<Hit> inOrder(List<Hit> hits) {
    hits.sort(Hit::inReadingOrder);
    return hits;
  }
}
