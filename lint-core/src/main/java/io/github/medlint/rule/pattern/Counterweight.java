package io.github.medlint.rule.pattern;

import io.github.medlint.rule.Where;
import java.util.List;
import java.util.Set;

/**
 * What copy must tell where it praises a drug.
 *
 * @param risks the risks on the drug's record, any of which counts
 * @param words what else counts
 * @param atLeast how many different ones must be told
 * @param where in which part of the page they must stand; all of these
 */
public record Counterweight(
    Set<Risks> risks, List<MatchNode> words, int atLeast, Set<Where> where) {

  public Counterweight {
    risks = Set.copyOf(risks);
    words = List.copyOf(words);
    where = Set.copyOf(where);
  }

  /** Risks that are on record for a drug. */
  public enum Risks {
    /** What the boxed warning is about. */
    BOXED,
    /** The main risks beside it. */
    MAIN
  }

  /**
   * In which part of the page something is told. All but the first leave a page that does not tell
   * it at all to another rule, and all behind the second one that tells it out of view.
   */
  public enum Where {
    ANYWHERE("nowhere"),
    /** Not only in a footer, small print, a closed fold or a disclaimer. */
    IN_VIEW("only in small print, a fold, a footer or a disclaimer"),
    /** In a section that praises the drug, or in a part of one. */
    SAME_SECTION("only in sections that do not praise it"),
    /** Not only behind the last call to action. */
    BEFORE_CTA("only behind the last call to action");

    private final String otherwise;

    Where(String otherwise) {
      this.otherwise = otherwise;
    }

    /** Where it stands that does not, in words that complete “the risks stand”. */
    public String otherwise() {
      return otherwise;
    }
  }
}
