package io.github.medlint.lexicon;

import java.util.List;

/**
 * The words of claims.
 *
 * @param groups in the order of their files
 * @param points what signs of a claim weigh
 */
public record Lexicon(List<LexicalGroup> groups, PointTable points) {

  /** Of a library without any: nothing is a claim. */
  public static final Lexicon NONE = new Lexicon(List.of(), PointTable.NONE);

  public Lexicon {
    groups = List.copyOf(groups);
  }
}
