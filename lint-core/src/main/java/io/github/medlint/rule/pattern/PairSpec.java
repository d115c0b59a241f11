package io.github.medlint.rule.pattern;

import io.github.medlint.knowledge.Label;
import io.github.medlint.knowledge.LabelStanding;
import io.github.medlint.phrase.Phrase;
import java.util.List;
import java.util.Set;

/**
 * A drug and something else that copy links with it.
 *
 * @param drugs ids of the drugs; empty for any
 * @param drugStatus the drugs' standing with the FDA; empty for any
 * @param brandsOnly whether only a brand's name counts, by that brand's own label
 * @param other what it is linked with
 * @param standings how the use that the two make stands to the label
 * @param link how far apart the two may stand
 */
public record PairSpec(
    Set<String> drugs,
    Set<Label.Status> drugStatus,
    boolean brandsOnly,
    Other other,
    Set<LabelStanding> standings,
    Link link) {

  public PairSpec {
    drugs = Set.copyOf(drugs);
    drugStatus = Set.copyOf(drugStatus);
    standings = Set.copyOf(standings);
  }

  /** What a drug is linked with. */
  public sealed interface Other {

    /** Conditions with their kinds; empty for any. */
    record Conditions(Set<String> ids) implements Other {
      public Conditions {
        ids = Set.copyOf(ids);
      }
    }

    /** Ways of giving it. */
    record Routes(Set<String> ids) implements Other {
      public Routes {
        ids = Set.copyOf(ids);
      }
    }

    /** Groups of people. */
    record People(Set<String> ids) implements Other {
      public People {
        ids = Set.copyOf(ids);
      }
    }

    /** Words. */
    record Words(List<Phrase> phrases) implements Other {
      public Words {
        phrases = List.copyOf(phrases);
      }
    }
  }

  /** How far apart the two may stand; each reaches further than those before it. */
  public enum Link {
    /** In one clause, with words between them that link them. */
    CLAUSE,
    /** The drug in the section or its heading, the other in a sentence that says “it”. */
    SECTION,
    /** As in a section, where the whole page is about one drug. */
    PAGE
  }
}
