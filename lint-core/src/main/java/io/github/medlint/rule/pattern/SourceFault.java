package io.github.medlint.rule.pattern;

import java.util.List;

/** What can be wrong between a page's claims and its sources. */
public sealed interface SourceFault {

  /** A claim without its support. */
  record Unsupported(Support support) implements SourceFault {}

  /** A note's mark, such as a raised number, to which no reference belongs. */
  record OrphanMark() implements SourceFault {}

  /** A reference that nothing on the page points to, where other references are pointed to. */
  record UncitedReference() implements SourceFault {}

  /**
   * One study told as if it were two: two blocks name it in different ways, and neither names it in
   * both.
   *
   * @param names the ways
   * @param within how near the blocks stand to each other
   * @param entries whether two entries of one list that carry the same number, or the same author
   *     and year, or the same people and results, are one study told twice too
   */
  record ToldTwice(List<MatchNode> names, MatchNode.Unit within, boolean entries)
      implements SourceFault {
    public ToldTwice {
      names = List.copyOf(names);
    }
  }
}
