package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.Placement;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures how far parts of a draft stand apart, as its readers meet them. For one thread. */
final class Layout {

  private final Document document;
  private final DocumentMatches matches;
  private int @Nullable [] words;
  private int @Nullable [] sentences;

  Layout(Document document, DocumentMatches matches) {
    this.document = document;
    this.matches = matches;
  }

  Document document() {
    return document;
  }

  /** Whether roles were told by the shape of the text, because the draft has no markup. */
  boolean byShape() {
    return document.format().equals("text");
  }

  /** All words that readers see, more or less. */
  int words() {
    return wordsBefore(document.blocks().size());
  }

  /** How many words stand between two places. */
  int words(Block a, TextRange inA, Block b, TextRange inB) {
    return between(a, inA, b, inB, Unit.WORDS);
  }

  /** How many ends of sentences stand between two places; 0 within one sentence. */
  int sentences(Block a, TextRange inA, Block b, TextRange inB) {
    return between(a, inA, b, inB, Unit.SENTENCES);
  }

  /** How many blocks that readers see one has to go on from the one to come to the other. */
  int blocks(Block a, Block b) {
    int blocks = 0;
    for (int i = Math.min(a.index(), b.index()) + 1; i <= Math.max(a.index(), b.index()); i++) {
      blocks += isRead(document.blocks().get(i)) ? 1 : 0;
    }
    return blocks;
  }

  /** How many times a new section begins between two blocks. */
  int sections(Block a, Block b) {
    int sections = 0;
    for (int i = Math.min(a.index(), b.index()) + 1; i <= Math.max(a.index(), b.index()); i++) {
      Block block = document.blocks().get(i);
      Block before = document.blocks().get(i - 1);
      sections += isRead(block) && !block.section().equals(before.section()) ? 1 : 0;
    }
    return sections;
  }

  private enum Unit {
    WORDS,
    SENTENCES
  }

  private int between(Block a, TextRange inA, Block b, TextRange inB, Unit unit) {
    boolean forward =
        a.index() < b.index() || (a.index() == b.index() && inA.start() <= inB.start());
    int end = forward ? position(a, inA.end(), unit) : position(b, inB.end(), unit);
    int start = forward ? position(b, inB.start(), unit) : position(a, inA.start(), unit);
    return Math.max(0, start - end);
  }

  private int position(Block block, int offset, Unit unit) {
    if (unit == Unit.WORDS) {
      return wordsBefore(block.index()) + countWords(block.text().substring(0, offset));
    }
    int ends = 0;
    for (Sentence sentence : matches.sentences(block)) {
      ends += sentence.range().end() < offset ? 1 : 0;
    }
    return sentencesBefore(block.index()) + ends;
  }

  private int wordsBefore(int block) {
    int[] known = words;
    if (known == null) {
      known = sums(b -> countWords(b.text()));
      words = known;
    }
    return known[block];
  }

  private int sentencesBefore(int block) {
    int[] known = sentences;
    if (known == null) {
      known = sums(b -> matches.sentences(b).size());
      sentences = known;
    }
    return known[block];
  }

  private interface Count {
    int of(Block block);
  }

  /** What stands before each block; a part that is not shown takes no room. */
  private int[] sums(Count count) {
    List<Block> blocks = document.blocks();
    int[] sums = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      sums[i + 1] = sums[i] + (isRead(blocks.get(i)) ? count.of(blocks.get(i)) : 0);
    }
    return sums;
  }

  private static boolean isRead(Block block) {
    return isShown(block) && block.role() != BlockRole.CODE;
  }

  private static int countWords(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean space = Character.isWhitespace(text.charAt(i));
      words += letter && !inWord ? 1 : 0;
      inWord = letter || (inWord && !space);
    }
    return words;
  }

  /** Whether a block stands on the page itself and not in metadata, for a picture or hidden. */
  static boolean isShown(Block block) {
    return !block.in(Placement.HIDDEN)
        && switch (block.role()) {
          case META_TITLE, META_DESCRIPTION, META_TEXT, ALT -> false;
          default -> true;
        };
  }

  /** Whether readers meet it without a click and in type of the usual size. */
  static boolean isProminent(Block block) {
    return isShown(block) && !block.in(Placement.COLLAPSED) && !block.in(Placement.SMALL);
  }

  /** Index of the last block of the page itself that asks to act; -1 if none does. */
  int lastCallToAction() {
    int last = -1;
    for (Block block : document.blocks()) {
      last = isCallToAction(block) ? block.index() : last;
    }
    return last;
  }

  private static boolean isCallToAction(Block block) {
    return block.role() == BlockRole.CALL_TO_ACTION
        && isShown(block)
        && !block.in(Placement.NAVIGATION)
        && !block.in(Placement.HEADER);
  }

  /** Index of the first block of the page itself that asks to act; behind the last if none does. */
  int firstCallToAction() {
    for (Block block : document.blocks()) {
      if (isCallToAction(block)) {
        return block.index();
      }
    }
    return document.blocks().size();
  }
}
