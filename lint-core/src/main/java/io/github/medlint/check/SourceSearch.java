package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.Support.Reach;
import io.github.medlint.text.Ordered;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks in one document for the sources of claims. For one thread. */
final class SourceSearch {

  private final DocumentMatches matches;
  private final References references;

  /** Where something points to a source, then where the copy names one in words. */
  private final List<PointerIndex> pointers;

  /**
   * A search.
   *
   * @param pointers where they are looked for, in the order in which they are taken
   */
  SourceSearch(DocumentMatches matches, References references, List<PointerIndex> pointers) {
    this.matches = matches;
    this.references = references;
    this.pointers = List.copyOf(pointers);
  }

  /**
   * What serves a claim as a source.
   *
   * @param why what it is, for people
   * @param block where it stands
   * @param range its place in the block's text
   */
  record Found(String why, Block block, TextRange range) {}

  /** A claim's source within reach; null if it has none. */
  @Nullable Found source(Hit claim, Set<Reach> reach) {
    if (reach.isEmpty()) {
      return null;
    }
    Block block = claim.block();
    if (block.role() == BlockRole.NOTE) {
      return new Found("an entry of a reference list is a source itself", block, claim.range());
    }
    if (reach.contains(Reach.LIST) && !references.entries().isEmpty()) {
      return new Found(
          "the page has a reference list", references.entries().get(0), new TextRange(0, 0));
    }
    for (PointerIndex some : pointers) {
      Pointer pointer =
          switch (block.role()) {
            // What stands above or outside of the text has its sources in the text.
            case META_TITLE, META_DESCRIPTION, META_TEXT -> some.first();
            case HEADING, ALT, CAPTION, CALL_TO_ACTION -> some.firstInSection(block);
            default -> within(reach, claim, some);
          };
      if (pointer != null) {
        return new Found("a source is pointed to", pointer.block(), pointer.range());
      }
    }
    return null;
  }

  private @Nullable Pointer within(Set<Reach> reach, Hit claim, PointerIndex some) {
    Block block = claim.block();
    if (reach.contains(Reach.SECTION)) {
      return some.firstInSection(block);
    }
    Sentence own = claim.sentence();
    if (own == null || reach.contains(Reach.BLOCK)) {
      return some.firstInBlock(block);
    }
    List<TextRange> sentences = new ArrayList<>(2);
    if (reach.contains(Reach.SENTENCE)) {
      sentences.add(own.range());
    }
    if (reach.contains(Reach.NEXT_SENTENCE)) {
      sentences.add(next(block, own));
    }
    return some.firstOf(block, sentences);
  }

  /** The sentence behind another; nothing at the block's end if there is none. */
  private TextRange next(Block block, Sentence own) {
    List<Sentence> sentences = matches.sentences(block);
    int end = own.range().end();
    int next = Ordered.first(sentences.size(), i -> sentences.get(i).range().start() >= end);
    return next < sentences.size()
        ? sentences.get(next).range()
        : new TextRange(block.text().length(), block.text().length());
  }
}
