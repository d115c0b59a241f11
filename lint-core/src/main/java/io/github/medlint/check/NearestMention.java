package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Section;
import io.github.medlint.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence is about: what is named in it, or else before it in its block, or in the
 * heading above.
 *
 * @param <M> what is named
 */
final class NearestMention<M extends Mention> {

  private final Map<Integer, NavigableMap<Integer, M>> byBlock = new HashMap<>();
  private final Map<Section, NavigableMap<Integer, M>> byHeading = new HashMap<>();

  /**
   * @param mentions in reading order; none overlaps another
   */
  NearestMention(List<M> mentions) {
    for (M mention : mentions) {
      Block block = mention.hit().block();
      byBlock
          .computeIfAbsent(block.index(), index -> new TreeMap<>())
          .put(mention.hit().range().start(), mention);
      if (block.role() == BlockRole.HEADING) {
        byHeading
            .computeIfAbsent(block.section(), section -> new TreeMap<>())
            .put(block.index(), mention);
      }
    }
  }

  /** The mention nearest to a sentence of a block; null if none stands near. */
  @Nullable M to(Block block, TextRange sentence) {
    NavigableMap<Integer, M> own = byBlock.getOrDefault(block.index(), new TreeMap<>());
    Map.Entry<Integer, M> before = own.lowerEntry(sentence.start());
    if (before != null && before.getValue().hit().range().overlaps(sentence)) {
      return before.getValue();
    }
    Map.Entry<Integer, M> within = own.ceilingEntry(sentence.start());
    if (within != null && within.getValue().hit().range().overlaps(sentence)) {
      return within.getValue();
    }
    if (before != null) {
      return before.getValue();
    }
    NavigableMap<Integer, M> headings = byHeading.getOrDefault(block.section(), new TreeMap<>());
    Map.Entry<Integer, M> above = headings.lowerEntry(block.index());
    return above == null ? null : above.getValue();
  }
}
