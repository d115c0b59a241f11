package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.Section;
import io.github.medlint.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pointers by what they belong to; of several the first is told. For one thread. */
final class PointerIndex {

  private final @Nullable Pointer first;
  private final Map<Section, Pointer> bySection = new HashMap<>();
  private final Map<Integer, Pointer> byBlock = new HashMap<>();
  private final SharedWords<Pointer> byWords = new SharedWords<>();

  PointerIndex(List<Pointer> pointers) {
    this.first = pointers.isEmpty() ? null : pointers.get(0);
    for (Pointer pointer : pointers) {
      Block block = pointer.block();
      bySection.putIfAbsent(block.section(), pointer);
      byBlock.putIfAbsent(block.index(), pointer);
      byWords.add(block, pointer.words(), pointer);
    }
  }

  /** The first of all; null if there are none. */
  @Nullable Pointer first() {
    return first;
  }

  /** The first in the section of a block; null if none stands there. */
  @Nullable Pointer firstInSection(Block block) {
    return bySection.get(block.section());
  }

  /** The first in a block; null if none stands there. */
  @Nullable Pointer firstInBlock(Block block) {
    return byBlock.get(block.index());
  }

  /** The first that belongs to one of some sentences of a block; null if none does. */
  @Nullable Pointer firstOf(Block block, List<TextRange> sentences) {
    SharedWords.Entry<Pointer> first = null;
    for (TextRange sentence : sentences) {
      SharedWords.Entry<Pointer> own = byWords.firstWith(block, sentence);
      first = first == null || (own != null && own.number() < first.number()) ? own : first;
    }
    return first == null ? null : first.thing();
  }
}
