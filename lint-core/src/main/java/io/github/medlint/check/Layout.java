package io.github.medlint.check;

import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.Placement;
import io.github.medlint.language.Sentence;
import io.github.medlint.match.DocumentMatches;
import io.github.medlint.text.Ordered;
import io.github.medlint.text.TextRange;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Measures how far parts of a draft stand apart, as its readers meet them. For one thread. */
final class Layout {

  private final Document document;
  private final DocumentMatches matches;
  private int @Nullable [] words;
  private int @Nullable [] sentences;
  private int @Nullable [] blocks;
  private int @Nullable [] sections;
  private final Map<Integer, int[]> wordStarts = new HashMap<>();
  private @Nullable Integer firstCallToAction;

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
    int[] known = blocks;
    if (known == null) {
      known = sums(block -> 1);
      blocks = known;
    }
    return Math.abs(known[a.index() + 1] - known[b.index() + 1]);
  }

  /** How many times a new section begins between two blocks. */
  int sections(Block a, Block b) {
    int[] known = sections;
    if (known == null) {
      known = sums(this::opensSection);
      sections = known;
    }
    return Math.abs(known[a.index() + 1] - known[b.index() + 1]);
  }

  private int opensSection(Block block) {
    boolean first = block.index() == 0;
    return first || block.section().equals(document.blocks().get(block.index() - 1).section())
        ? 0
        : 1;
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
      int[] starts = wordStarts.computeIfAbsent(block.index(), index -> wordStarts(block.text()));
      int found = Arrays.binarySearch(starts, offset);
      return wordsBefore(block.index()) + (found >= 0 ? found : -found - 1);
    }
    return sentencesBefore(block.index()) + endedBefore(offset, matches.sentences(block));
  }

  private static int endedBefore(int offset, List<Sentence> sentences) {
    return Ordered.first(sentences.size(), i -> sentences.get(i).range().end() >= offset);
  }

  private int wordsBefore(int block) {
    int[] known = words;
    if (known == null) {
      known = sums(b -> wordStarts(b.text()).length);
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

  /** The offsets at which words start. */
  private static int[] wordStarts(String text) {
    IntStream.Builder starts = IntStream.builder();
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      boolean space = Character.isWhitespace(text.charAt(i));
      if (letter && !inWord) {
        starts.add(i);
      }
      inWord = letter || (inWord && !space);
    }
    return starts.build().toArray();
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
    Integer known = firstCallToAction;
    if (known == null) {
      known =
          document.blocks().stream()
              .filter(Layout::isCallToAction)
              .findFirst()
              .map(Block::index)
              .orElse(document.blocks().size());
      firstCallToAction = known;
    }
    return known;
  }
}
