package io.github.medlint.claim;

import io.github.medlint.document.Block;
import io.github.medlint.lexicon.LexicalGroup;
import io.github.medlint.lexicon.Slot;
import java.util.List;

/**
 * Which class of product a sentence is about: the one that it names, else the one of its heading.
 */
final class Topic {

  private final Headings headings;

  Topic(Headings headings) {
    this.headings = headings;
  }

  /** The class of product that a sentence with these fillers is about; empty if none is told. */
  String of(Block block, List<Filler> fillers) {
    for (Filler filler : fillers) {
      if (isClass(filler.group())) {
        return filler.group().kind();
      }
    }
    return headings.over(block).stream()
        .filter(Topic::isClass)
        .map(LexicalGroup::kind)
        .min(String::compareTo)
        .orElse("");
  }

  /** Whether a group names products of a class that no authority approves as a whole. */
  static boolean isClass(LexicalGroup group) {
    return group.slot() == Slot.PRODUCT && !group.kind().isEmpty();
  }
}
