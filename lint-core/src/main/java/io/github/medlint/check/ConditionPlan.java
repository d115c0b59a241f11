package io.github.medlint.check;

import io.github.medlint.check.Trigger.Truth;
import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.Placement;
import io.github.medlint.language.assertion.Assertion;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.rule.pattern.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A requirement's trigger whose phrases are compiled. */
sealed interface ConditionPlan {

  /** Evaluates the trigger. */
  Trigger evaluate(Evidence draft);

  /** What it is put together from and says of itself; one that is denied is not among it. */
  default List<ConditionPlan> plans() {
    return List.of();
  }

  /** What it asks for, one by one. */
  default Stream<ConditionPlan> parts() {
    return plans().isEmpty() ? Stream.of(this) : plans().stream().flatMap(ConditionPlan::parts);
  }

  /**
   * Some words stand in running copy.
   *
   * @param what what the words are, for people
   */
  record Says(String what, MatchPlan plan) implements ConditionPlan {
    private static final String NO_COPY =
        "such words do not count in disclaimers, links, code, navigation and footers";

    @Override
    public Trigger evaluate(Evidence draft) {
      List<Hit> hits =
          plan.hits(draft.matches()).stream()
              .filter(hit -> obstacle(hit, draft.assertions()) == null)
              .toList();
      return hits.isEmpty()
          ? Trigger.no("the copy names no " + what)
          : Trigger.yes("the copy says " + quotes(hits), hits);
    }

    /**
     * Why a match does not count, in words that complete a sentence; null if it does. “We offer no
     * ketamine” and “Myth: ketamine …” do not speak of it on the copy's behalf.
     */
    static @Nullable String obstacle(Hit hit, HitAssertions assertions) {
      if (!isCopy(hit.block())) {
        return NO_COPY;
      }
      Assertion assertion = assertions.of(hit);
      if (assertion.polarity() != Assertion.Polarity.AFFIRMED) {
        return "they are negated";
      }
      return assertion.voice() == Assertion.Voice.QUOTED ? "they are quoted" : null;
    }

    private static boolean isCopy(Block block) {
      return block.role() != BlockRole.DISCLAIMER
          && block.role() != BlockRole.LINK
          && block.role() != BlockRole.CODE
          && !block.in(Placement.NAVIGATION)
          && !block.in(Placement.FOOTER);
    }
  }

  /** Some words stand in the title. */
  record Titled(MatchPlan plan) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      Block title = title(draft.layout().document());
      List<Hit> hits =
          plan.hits(draft.matches()).stream().filter(hit -> hit.block().equals(title)).toList();
      return hits.isEmpty()
          ? Trigger.no("its title does not say so")
          : Trigger.yes("its title says " + quotes(hits), hits);
    }

    /** The title, or the first heading of a draft without one; null if it has neither. */
    private static @Nullable Block title(Document document) {
      Block heading = null;
      for (Block block : document.blocks()) {
        if (block.role() == BlockRole.META_TITLE) {
          return block;
        }
        heading = heading == null && block.role() == BlockRole.HEADING ? block : heading;
      }
      return heading;
    }
  }

  /** Running copy links a drug with something else; what says so most plainly comes first. */
  record Linked(PairPlan plan) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      List<Hit> hits =
          plan.pairs(draft.matches()).stream()
              .filter(pair -> obstacle(pair.hit(), draft.assertions()) == null)
              .sorted(plainestFirst(draft))
              .map(Pair::hit)
              .toList();
      return hits.isEmpty()
          ? Trigger.no("the copy links no drug with such a use")
          : Trigger.yes("the copy says " + quotes(hits), hits);
    }

    /** Why a pair does not count, in words that complete a sentence; null if it does. */
    static @Nullable String obstacle(Hit hit, HitAssertions assertions) {
      if (!Says.isCopy(hit.block())) {
        return Says.NO_COPY;
      }
      return AssertionFilter.CLAIM.accepts(assertions.of(hit)) ? null : "they claim no such use";
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
      return draft.facts().has(name, value)
          ? Trigger.yes(
              name + " is declared as " + value + by(draft.facts().origin(name)), List.of())
          : Trigger.no(name + " is not declared as " + value);
    }
  }

  private static String by(String origin) {
    return origin.isEmpty() ? "" : " (" + origin + ")";
  }

  /** A fact has a value; nobody can tell where it is not declared. */
  record Asked(String name, String value) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      return draft.facts().of(name).isEmpty()
          ? Trigger.unknown(name + " is not declared")
          : new Declared(name, value).evaluate(draft);
    }
  }

  /** A statement stands in the draft. */
  record Carried(String statement) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      boolean stands =
          draft.standings(statement).stream()
              .anyMatch(standing -> !standing.block().in(Placement.HIDDEN));
      String name = "the statement “" + statement + "”";
      return stands
          ? Trigger.yes("the copy carries " + name, List.of())
          : Trigger.no("the copy does not carry " + name);
    }
  }

  /** A rule found something, whatever its kind. */
  record Fires(String rule) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      Found found = draft.found(rule);
      String unknown = found.unknown();
      if (unknown != null) {
        return Trigger.unknown(unknown);
      }
      List<Hit> hits = found.hits();
      return found.isSomething()
          ? Trigger.yes(rule + " found " + (hits.isEmpty() ? "something" : quotes(hits)), hits)
          : Trigger.no(rule + " found nothing");
    }
  }

  /** One of several holds; the first that does is told. */
  record Any(List<ConditionPlan> plans) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      List<String> reasons = new ArrayList<>();
      boolean unknown = false;
      for (ConditionPlan plan : plans) {
        Trigger trigger = plan.evaluate(draft);
        if (trigger.is(Truth.YES)) {
          return trigger;
        }
        unknown |= trigger.is(Truth.UNKNOWN);
        reasons.add(trigger.why());
      }
      String why = String.join("; ", reasons);
      return unknown ? Trigger.unknown(why) : Trigger.no(why);
    }
  }

  /** All of several hold. */
  record All(List<ConditionPlan> plans) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      List<String> reasons = new ArrayList<>();
      List<String> doubts = new ArrayList<>();
      List<Hit> hits = new ArrayList<>();
      for (ConditionPlan plan : plans) {
        Trigger trigger = plan.evaluate(draft);
        if (trigger.is(Truth.NO)) {
          return trigger;
        }
        (trigger.is(Truth.YES) ? reasons : doubts).add(trigger.why());
        hits.addAll(trigger.hits());
      }
      return doubts.isEmpty()
          ? Trigger.yes(String.join(" and ", reasons), hits)
          : Trigger.unknown(String.join(" and ", doubts));
    }
  }

  /** Another does not hold. */
  record Not(ConditionPlan plan) implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      Trigger trigger = plan.evaluate(draft);
      return switch (trigger.truth()) {
        case YES -> Trigger.no(trigger.why());
        case NO -> Trigger.yes(trigger.why(), List.of());
        case UNKNOWN -> trigger;
      };
    }
  }

  /** Every draft. */
  record Always() implements ConditionPlan {
    @Override
    public Trigger evaluate(Evidence draft) {
      return Trigger.yes("it is asked of every draft", List.of());
    }
  }

  /** Compiles a condition. */
  static ConditionPlan of(Condition condition, PatternSet.Builder patterns) {
    if (condition instanceof Condition.Mentions mentions) {
      String id = mentions.concept();
      int pattern = patterns.phrase(Phrase.concept(id));
      return new Says(id.replace('-', ' '), new MatchPlan.Patterns(List.of(pattern)));
    }
    if (condition instanceof Condition.Titled titled) {
      List<Integer> ids = titled.phrases().stream().map(patterns::phrase).toList();
      return new Titled(new MatchPlan.Patterns(ids));
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
    if (condition instanceof Condition.Asks asks) {
      return new Asked(asks.name(), asks.value());
    }
    if (condition instanceof Condition.Carries carries) {
      return new Carried(carries.statement());
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
