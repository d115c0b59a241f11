package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.match.Hit;
import io.github.medlint.rule.pattern.Support.Reach;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a document points to sources: links to other sites, marks of notes, a reference list. For
 * one thread.
 */
final class Sources {

  private final Document document;
  private final DocumentMatches matches;
  // Many drafts have no claim that needs them.
  private @Nullable References references;
  private @Nullable List<Pointer> pointers;

  Sources(Document document, DocumentMatches matches) {
    this.document = document;
    this.matches = matches;
  }

  Document document() {
    return document;
  }

  References references() {
    References found = references;
    if (found == null) {
      found = new References(document);
      references = found;
    }
    return found;
  }

  /** All that points to a source or a note, in reading order. */
  List<Pointer> pointers() {
    List<Pointer> found = pointers;
    if (found == null) {
      found = Pointer.in(document);
      pointers = found;
    }
    return found;
  }

  /**
   * What serves a claim as a source.
   *
   * @param why what it is, for people
   * @param block where it stands
   * @param range its place in the block's text
   */
  record Found(String why, Block block, TextRange range) {}

  /** Whether a claim has a source within reach. */
  boolean support(Hit claim, Set<Reach> reach, List<Hit> words) {
    return source(claim, reach, words) != null;
  }

  /**
   * A claim's source within reach; null if it has none.
   *
   * @param words where the copy names a source in words
   */
  @Nullable Found source(Hit claim, Set<Reach> reach, List<Hit> words) {
    if (reach.isEmpty()) {
      return null;
    }
    Block block = claim.block();
    if (block.role() == BlockRole.NOTE) {
      return new Found("an entry of a reference list is a source itself", block, claim.range());
    }
    if (reach.contains(Reach.LIST) && !references().entries().isEmpty()) {
      return new Found(
          "the page has a reference list", references().entries().get(0), new TextRange(0, 0));
    }
    for (Pointer pointer : pointers(words)) {
      boolean reaches =
          switch (block.role()) {
            // What stands above or outside of the text has its sources in the text.
            case META_TITLE, META_DESCRIPTION, META_TEXT -> true;
            case HEADING, ALT, CAPTION, CALL_TO_ACTION ->
                pointer.block().section().equals(block.section());
            default -> reaches(pointer, claim, reach);
          };
      if (reaches) {
        return new Found("a source is pointed to", pointer.block(), pointer.range());
      }
    }
    return null;
  }

  /** All that points to a source, or names one in {@code words}. */
  List<Pointer> pointers(List<Hit> words) {
    List<Pointer> all = new ArrayList<>(pointers());
    words.forEach(hit -> all.add(Pointer.words(hit)));
    return all;
  }

  private boolean reaches(Pointer pointer, Hit claim, Set<Reach> reach) {
    Block block = claim.block();
    if (pointer.block().index() != block.index()) {
      return reach.contains(Reach.SECTION) && pointer.block().section().equals(block.section());
    }
    if (reach.contains(Reach.BLOCK) || reach.contains(Reach.SECTION)) {
      return true;
    }
    Sentence own = claim.sentence();
    if (own == null) {
      return true;
    }
    return (reach.contains(Reach.SENTENCE) && pointer.belongsTo(own.range()))
        || (reach.contains(Reach.NEXT_SENTENCE) && pointer.belongsTo(next(block, own)));
  }

  private TextRange next(Block block, Sentence own) {
    for (Sentence sentence : matches.sentences(block)) {
      if (sentence.range().start() >= own.range().end()) {
        return sentence.range();
      }
    }
    return new TextRange(block.text().length(), block.text().length());
  }
}
