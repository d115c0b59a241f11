package io.github.medlint.rule;

import io.github.medlint.phrase.Phrase;
import io.github.medlint.rule.pattern.AssertionFilter;
import io.github.medlint.rule.pattern.Condition;
import io.github.medlint.rule.pattern.Counterweight;
import io.github.medlint.rule.pattern.DrugChoice;
import io.github.medlint.rule.pattern.MatchNode;
import io.github.medlint.rule.pattern.Scope;
import io.github.medlint.rule.pattern.SourceFault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule; the kinds are a closed set. */
public sealed interface Rule {

  RuleInfo info();

  default String id() {
    return info().id();
  }

  /** Ids of rules that it shares its ground with; their findings gain its authority. */
  default Set<String> restates() {
    return Set.of();
  }

  /** The kind's name in rule files. */
  String kind();

  /** What it looks for in sentences; null if it asks for no words of its own. */
  default @Nullable Words words() {
    return null;
  }

  /** Ids of the rules whose findings it asks for. */
  default Set<String> asks() {
    return Set.of();
  }

  /** What a rule that looks for words is after. */
  enum WordKind {
    /** A sentence that makes a statement of this shape with this assertion. */
    CLAIM,
    /** A term that is used where another is wanted. */
    WORDING,
    /** A drug that is linked with something its label does not link it with. */
    PAIR
  }

  /**
   * Fires on words.
   *
   * @param wordKind what it is after
   * @param scope the parts of a page that it looks at
   * @param assertion the assertions that it is about
   * @param match what it looks for
   * @param except what undoes a match
   * @param ladder whether a hedged match is reported one level lower
   * @param supersedes ids of rules that give way to it on overlapping words
   * @param restates ids of rules whose ground it shares: on overlapping words their finding stands
   *     and gains its authority
   */
  record Words(
      RuleInfo info,
      WordKind wordKind,
      Set<Scope> scope,
      AssertionFilter assertion,
      MatchNode match,
      Except except,
      boolean ladder,
      Set<String> supersedes,
      Set<String> restates)
      implements Rule {

    public Words {
      scope = Set.copyOf(scope);
      supersedes = Set.copyOf(supersedes);
      restates = Set.copyOf(restates);
    }

    @Override
    public String kind() {
      return wordKind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Words words() {
      return this;
    }
  }

  /**
   * Fires where copy praises a drug and does not tell what speaks against it.
   *
   * @param benefit the praise
   * @param drugs which drugs it is about
   * @param tell what must be told of them
   */
  record Balance(Words benefit, DrugChoice drugs, Counterweight tell) implements Rule {
    @Override
    public RuleInfo info() {
      return benefit.info();
    }

    @Override
    public String kind() {
      return "balance";
    }

    @Override
    public Words words() {
      return benefit;
    }
  }

  /**
   * Says what is a claim in the claims register; makes no finding.
   *
   * @param claim the words that make it; finds nothing if only other rules tell
   * @param type what kind of claim it is
   * @param findingsOf ids of the rules whose findings are such claims too
   */
  record Register(Words claim, ClaimType type, Set<String> findingsOf) implements Rule {
    public Register {
      findingsOf = Set.copyOf(findingsOf);
    }

    /** What it makes of a sentence, for people. */
    public String told() {
      return "the claims register lists the sentence (" + type.label() + ")";
    }

    @Override
    public RuleInfo info() {
      return claim.info();
    }

    @Override
    public String kind() {
      return "register";
    }

    @Override
    public Words words() {
      return claim;
    }

    @Override
    public Set<String> asks() {
      return findingsOf;
    }
  }

  /**
   * Fires where a claim of the register is not as it was approved.
   *
   * @param fault what is wrong with it
   */
  record Approval(RuleInfo info, ApprovalFault fault) implements Rule {
    @Override
    public String kind() {
      return "approval";
    }
  }

  /**
   * Fires where a claim and its sources do not go together.
   *
   * @param claim what it looks for; finds nothing if the fault needs no words
   * @param fault what may be wrong
   */
  record Substantiation(Words claim, SourceFault fault) implements Rule {
    @Override
    public RuleInfo info() {
      return claim.info();
    }

    @Override
    public String kind() {
      return "substantiation";
    }

    @Override
    public Words words() {
      return claim;
    }
  }

  /**
   * Fires when its trigger holds and its statement does not stand as it must.
   *
   * @param when the trigger
   * @param statements ids of the statements, any of which will do
   * @param covers what of each claim the statement must name, or leave open; empty if nothing
   * @param places where it must stand; all of them, at least one
   * @param eachClaim whether each claim needs a statement in its place, not only the first
   * @param levels the level of each fault but a distance; one that is not there is told in the
   *     checklist and raises no finding
   * @param because completes “expected because …”
   */
  record Requirement(
      RuleInfo info,
      Condition when,
      List<String> statements,
      Set<Covered> covers,
      List<RequiredPlace> places,
      boolean eachClaim,
      Map<Fault, Level> levels,
      String because)
      implements Rule {

    public Requirement {
      statements = List.copyOf(statements);
      covers = Set.copyOf(covers);
      places = List.copyOf(places);
      levels = Map.copyOf(levels);
    }

    @Override
    public String kind() {
      return "requirement";
    }

    @Override
    public Set<String> asks() {
      return when.asks();
    }
  }

  /**
   * Finds nothing of its own: where it applies, what other rules find rests on its authority too.
   *
   * @param restates ids of those rules
   */
  record Restatement(RuleInfo info, Set<String> restates) implements Rule {
    public Restatement {
      restates = Set.copyOf(restates);
    }

    @Override
    public String kind() {
      return "restatement";
    }
  }

  /**
   * Phrases that undo a match.
   *
   * @param phrases the phrases
   * @param inSentence whether they undo it from anywhere in the sentence, not only where they
   *     overlap it
   */
  record Except(List<Phrase> phrases, boolean inSentence) {
    public static final Except NONE = new Except(List.of(), false);

    public Except {
      phrases = List.copyOf(phrases);
    }
  }
}
