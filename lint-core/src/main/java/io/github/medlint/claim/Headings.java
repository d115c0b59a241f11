package io.github.medlint.claim;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.Section;
import io.github.medlint.language.Sentence;
import io.github.medlint.lexicon.LexicalGroup;
import io.github.medlint.match.DocumentMatches;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What the heading over a block speaks of. A list under “Conditions we treat” says that it does.
 */
final class Headings {

  // By identity: the blocks of one section share it, and two sections may read the same.
  private final IdentityHashMap<Section, Set<LexicalGroup>> bySection = new IdentityHashMap<>();

  Headings(
      Document document, DocumentMatches matches, IdentityHashMap<Sentence, List<Filler>> fillers) {
    for (Block block : document.blocks()) {
      if (block.role() == BlockRole.HEADING) {
        Set<LexicalGroup> groups = new HashSet<>();
        for (Sentence sentence : matches.sentences(block)) {
          fillers.getOrDefault(sentence, List.of()).forEach(filler -> groups.add(filler.group()));
        }
        bySection.put(block.section(), groups);
      }
    }
  }

  /** The groups of the words in the heading that a block stands under; empty for a heading. */
  Set<LexicalGroup> over(Block block) {
    return block.role() == BlockRole.HEADING
        ? Set.of()
        : bySection.getOrDefault(block.section(), Set.of());
  }
}
