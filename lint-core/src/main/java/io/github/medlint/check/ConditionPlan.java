package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.language.Assertion;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Element;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.AssertionFilter;
import io.github.medlint.rule.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A requirement's trigger whose phrases are compiled. */
sealed interface ConditionPlan {

  /** Evaluates the trigger. */
  Trigger evaluate(Evidence draft);

  /**
   * Some words stand in running copy.
   *
   * @param what what the words are, for people
   */
  record Says(String what, MatchPlan plan) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      List<Hit> hits =
          plan.hits(draft.matches()).stream()
              .filter(hit -> isCopy(hit.block()) && isMeant(draft.assertions().of(hit)))
              .toList();
      return hits.isEmpty()
          ? new Trigger(false, "the copy names no " + what, List.of())
          : new Trigger(true, "the copy says " + quotes(hits), hits);
    }

    /** “We offer no ketamine” and “Myth: ketamine …” do not speak of it on the copy's behalf. */
    private static boolean isMeant(Assertion assertion) {
      return assertion.polarity() == Assertion.Polarity.AFFIRMED
          && assertion.voice() != Assertion.Voice.QUOTED;
    }

    private static boolean isCopy(Block block) {
      return block.role() != BlockRole.DISCLAIMER
          && block.role() != BlockRole.LINK
          && block.role() != BlockRole.CODE
          && !block.in(Placement.NAVIGATION)
          && !block.in(Placement.FOOTER);
    }
  }

  /** Running copy links a drug with something else; what says so most plainly comes first. */
  record Linked(PairPlan plan) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      List<Hit> hits =
          plan.pairs(draft.matches()).stream()
              .filter(pair -> Says.isCopy(pair.hit().block()) && isClaimed(pair, draft))
              .sorted(plainestFirst(draft))
              .map(Pair::hit)
              .toList();
      return hits.isEmpty()
          ? new Trigger(false, "the copy links no drug with such a use", List.of())
          : new Trigger(true, "the copy says " + quotes(hits), hits);
    }

    private static boolean isClaimed(Pair pair, Evidence draft) {
      return AssertionFilter.CLAIM.accepts(draft.assertions().of(pair.hit()));
    }

    /** How plainly the copy makes the link its own. */
    private static Comparator<Pair> plainestFirst(Evidence draft) {
      return Comparator.comparing(Pair::link)
          .thenComparing(pair -> draft.assertions().of(pair.hit()).voice())
          .thenComparing(pair -> draft.assertions().of(pair.hit()).certainty())
          .thenComparing(pair -> pair.hit().block().role() == BlockRole.HEADING);
    }
  }

  /** A fact is declared. */
  record Declared(String name, String value) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      boolean holds = draft.facts().has(name, value);
      return new Trigger(
          holds, name + " is " + (holds ? "" : "not ") + "declared as " + value, List.of());
    }
  }

  /** A rule has a finding. */
  record Fires(String rule) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      List<Hit> hits =
          draft.fired().getOrDefault(rule, List.of()).stream().map(WordFinding::hit).toList();
      return hits.isEmpty()
          ? new Trigger(false, rule + " found nothing", List.of())
          : new Trigger(true, rule + " found " + quotes(hits), hits);
    }
  }

  /** One of several holds. */
  record Any(List<ConditionPlan> plans) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      List<String> reasons = new ArrayList<>();
      for (ConditionPlan plan : plans) {
        Trigger trigger = plan.evaluate(draft);
        if (trigger.holds()) {
          return trigger;
        }
        reasons.add(trigger.why());
      }
      return new Trigger(false, String.join("; ", reasons), List.of());
    }
  }

  /** All of several hold. */
  record All(List<ConditionPlan> plans) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      List<String> reasons = new ArrayList<>();
      List<Hit> hits = new ArrayList<>();
      for (ConditionPlan plan : plans) {
        Trigger trigger = plan.evaluate(draft);
        if (!trigger.holds()) {
          return trigger;
        }
        reasons.add(trigger.why());
        hits.addAll(trigger.hits());
      }
      return new Trigger(true, String.join(" and ", reasons), hits);
    }
  }

  /** Another does not hold. */
  record Not(ConditionPlan plan) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      Trigger trigger = plan.evaluate(draft);
      return new Trigger(!trigger.holds(), trigger.why(), List.of());
    }
  }

  /** Every draft. */
  record Always() implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      return new Trigger(true, "it is asked of every draft", List.of());
    }
  }

  /** Compiles a condition. */
  static ConditionPlan of(Condition condition, PatternSet.Builder patterns) {
    if (condition instanceof Condition.Mentions mentions) {
      String id = mentions.concept();
      Phrase phrase = new Phrase("{" + id + "}", List.of(new Element.Concept(id)));
      return new Says(
          id.replace('-', ' '), new MatchPlan.Patterns(List.of(patterns.phrase(phrase))));
    }
    if (condition instanceof Condition.Says says) {
      List<Integer> ids = says.phrases().stream().map(patterns::phrase).toList();
      return new Says("such words", new MatchPlan.Patterns(ids));
    }
    if (condition instanceof Condition.Linked linked) {
      return new Linked(new PairPlan(linked.pair(), patterns));
    }
    if (condition instanceof Condition.Fact fact) {
      return new Declared(fact.name(), fact.value());
    }
    if (condition instanceof Condition.Fires fires) {
      return new Fires(fires.rule());
    }
    if (condition instanceof Condition.Any any) {
      return new Any(any.conditions().stream().map(c -> of(c, patterns)).toList());
    }
    if (condition instanceof Condition.All all) {
      return new All(all.conditions().stream().map(c -> of(c, patterns)).toList());
    }
    if (condition instanceof Condition.Not not) {
      return new Not(of(not.condition(), patterns));
    }
    return new Always();
  }

  /** The first few different words found, in quotation marks. */
  private static String quotes(List<Hit> hits) {
    return hits.stream()
        .map(hit -> "“" + Folded.quote(hit) + "”")
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }
}
