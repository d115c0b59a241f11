package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.match.PatternSet;
import io.github.medlint.rule.pattern.SourceFault;
import io.github.medlint.rule.pattern.Support;
import io.github.medlint.text.TextRange;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** What may be wrong between claims and sources, compiled. */
sealed interface SourceFaultPlan permits Unsupported, OrphanMarks, UncitedReferences, ToldTwice {

  /**
   * What is wrong, in reading order.
   *
   * @param claims the claims that the rule is about
   * @param finding makes a finding of words that are no claim
   */
  List<WordFinding> findings(
      List<WordFinding> claims,
      DocumentMatches matches,
      Sources sources,
      Function<Hit, WordFinding> finding);

  /** What there is to tell of a claim that may or may not have its support, a sentence each. */
  default List<String> notes(Hit claim, DocumentMatches matches, Sources sources, Places places) {
    return List.of();
  }

  /**
   * Tells of words that are no claim and that it looks at: why they are right, or what is wrong.
   */
  default void tell(DocumentMatches matches, Sources sources, Places places, Refused to) {}

  /** Compiles a fault. */
  static SourceFaultPlan of(SourceFault fault, PatternSet.Builder patterns) {
    if (fault instanceof SourceFault.Unsupported unsupported) {
      Support support = unsupported.support();
      Support.Told told = support.told();
      return new Unsupported(
          support,
          new MatchPlan.Patterns(support.words().stream().map(patterns::phrase).toList()),
          told == null
              ? null
              : new Unsupported.Told(
                  told, told.of().stream().map(n -> MatchPlan.of(n, patterns)).toList()));
    }
    if (fault instanceof SourceFault.ToldTwice twice) {
      return new ToldTwice(
          twice.names().stream().map(n -> MatchPlan.of(n, patterns)).toList(),
          twice.within(),
          twice.entries());
    }
    return fault instanceof SourceFault.OrphanMark ? new OrphanMarks() : new UncitedReferences();
  }

  /** All words of a block, which no pattern found. */
  static Hit hit(Block block) {
    return hit(block, new TextRange(0, block.text().length()));
  }

  /** Words that no pattern found. */
  static Hit hit(Block block, TextRange range) {
    return new Hit(block, range, null, 0, 0, new BitSet());
  }
}
