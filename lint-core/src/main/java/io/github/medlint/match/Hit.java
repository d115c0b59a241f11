package io.github.medlint.match;

import io.github.medlint.document.Block;
import io.github.medlint.language.Sentence;
import io.github.medlint.text.TextRange;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A match of a pattern.
 *
 * @param block the block it stands in
 * @param range its place in the block's text
 * @param sentence the sentence it stands in; null for a regular expression, which may cross them
 * @param first index of its first word in the sentence
 * @param end index behind its last word
 * @param skipped the words within it that only fill a gap
 * @param claim whether it is a claim, read from all that the sentence says, rather than words that
 *     a pattern asked for
 */
public record Hit(
    Block block,
    TextRange range,
    @Nullable Sentence sentence,
    int first,
    int end,
    BitSet skipped,
    boolean claim) {

  /** Words that a pattern asked for. */
  public Hit(
      Block block,
      TextRange range,
      @Nullable Sentence sentence,
      int first,
      int end,
      BitSet skipped) {
    this(block, range, sentence, first, end, skipped, false);
  }

  /** A claim that these words lead, told in a wider range of the block's text. */
  public Hit claimIn(TextRange wider) {
    return new Hit(block, wider, sentence, first, end, skipped, true);
  }

  /** Orders hits as they stand in the document. */
  public static int inReadingOrder(Hit a, Hit b) {
    int byBlock = Integer.compare(a.block.index(), b.block.index());
    return byBlock != 0 ? byBlock : a.range.compareTo(b.range);
  }

  /** Whether the word at {@code index} was asked for by the pattern, not skipped in a gap. */
  public boolean matched(int index) {
    return index >= first && index < end && !skipped.get(index);
  }

  /** Whether it stands in this sentence of this block. */
  public boolean isIn(Block other, Sentence its) {
    return block.index() == other.index()
        && sentence != null
        && sentence.range().start() == its.range().start();
  }

  public boolean sameSentence(Hit other) {
    return block.index() == other.block.index()
        && sentence != null
        && other.sentence != null
        // Of one block, so the place tells; comparing all their tokens takes a thousand times
        // longer.
        && sentence.range().start() == other.sentence.range().start();
  }

  public boolean overlaps(Hit other) {
    return block.index() == other.block.index() && range.overlaps(other.range);
  }

  /** The place of its words: of a claim, of those that lead it. */
  public TextRange words() {
    return claim && sentence != null ? sentence.wordRange(first, end) : range;
  }

  /** This hit widened to cover another of the same sentence. */
  Hit union(Hit other) {
    BitSet both = (BitSet) skipped.clone();
    both.and(other.skipped);
    return new Hit(
        block,
        range.union(other.range),
        sentence,
        Math.min(first, other.first),
        Math.max(end, other.end),
        both);
  }
}
