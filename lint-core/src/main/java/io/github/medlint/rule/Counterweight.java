package io.github.medlint.rule;

import java.util.List;
import java.util.Set;

/**
 * What copy must tell where it praises a drug.
 *
 * @param risks the risks on the drug's record, any of which counts
 * @param words what else counts
 * @param atLeast how many different ones must be told
 * @param where in which part of the page they must stand
 */
public record Counterweight(Set<Risks> risks, List<MatchNode> words, int atLeast, Where where) {

  public Counterweight {
    risks = Set.copyOf(risks);
    words = List.copyOf(words);
  }

  /** Risks that are on record for a drug. */
  public enum Risks {
    /** What the boxed warning is about. */
    BOXED,
    /** The main risks beside it. */
    MAIN
  }

  /** In which part of the page something is told. */
  public enum Where {
    ANYWHERE,
    /**
     * Told somewhere, but not only in a footer, small print, a closed fold or a disclaimer. A page
     * that does not tell it at all is left to another rule.
     */
    IN_VIEW
  }
}
