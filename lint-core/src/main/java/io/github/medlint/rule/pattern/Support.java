package io.github.medlint.rule.pattern;

import io.github.medlint.phrase.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes a claim supported: a source within reach of it, or enough told beside it.
 *
 * @param reach where the source may stand; empty if none helps
 * @param words phrases that name a source where no markup does
 * @param told what may be told in place of a source; null if nothing will do
 */
public record Support(Set<Reach> reach, List<Phrase> words, @Nullable Told told) {

  public Support {
    reach = Set.copyOf(reach);
    words = List.copyOf(words);
  }

  /** How far from a claim its source may stand. */
  public enum Reach {
    SENTENCE("in the claim's sentence"),
    NEXT_SENTENCE("in the next sentence"),
    BLOCK("in the same paragraph"),
    SECTION("in the same section"),
    /** A list of references anywhere on the page, even if the claim does not point into it. */
    LIST("in a reference list anywhere on the page");

    private final String told;

    Reach(String told) {
      this.told = told;
    }

    /** Where that is, in words that complete a sentence. */
    public String told() {
      return told;
    }
  }

  /**
   * What may be told beside a claim, such as how many people were studied and for how long.
   *
   * @param within how near it must stand
   * @param atLeast how many of {@code of} must be there
   */
  public record Told(MatchNode.Unit within, int atLeast, List<MatchNode> of) {
    public Told {
      of = List.copyOf(of);
    }
  }
}
