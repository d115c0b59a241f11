package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a draft as they count when wordings are compared. For one thread. */
final class DraftWords {

  private final Document document;
  // A block may hold a thousand places where a statement may stand.
  private final Map<Integer, List<TextWord>> byBlock = new HashMap<>();

  DraftWords(Document document) {
    this.document = document;
  }

  /** The words of a block. */
  List<TextWord> of(Block block) {
    return byBlock.computeIfAbsent(block.index(), index -> TextWord.of(block));
  }

  /** The words of a block and of the one behind it, in which a statement may go on. */
  List<TextWord> from(Block block) {
    List<TextWord> words = new ArrayList<>(of(block));
    int next = block.index() + 1;
    if (next < document.blocks().size()) {
      words.addAll(of(document.blocks().get(next)));
    }
    return words;
  }
}
