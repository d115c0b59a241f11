package io.github.medlint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A document's notes and reference list, and which numbers its entries have. */
final class References {

  private static final Pattern LABEL =
      Pattern.compile("^[\\[(]?\\^?(\\d{1,3})(?:[\\])]\\s*[.:]?|\\s*[.:)]|\\s)\\s*\\p{L}");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:\\s*[–-]\\s*(\\d{1,3}))?");

  /** A sentence that opens a list in a paragraph: “Sources: 1. Smith …”. */
  private static final Pattern OPENS_LIST =
      Pattern.compile("(?i)^\\W*(?:references|sources|citations|footnotes|bibliography)\\b");

  private final Map<Integer, Block> byNumber = new LinkedHashMap<>();
  private final List<Block> entries = new ArrayList<>();
  private final Set<Integer> entryIndexes = new HashSet<>();
  private boolean unnumbered;

  References(Document document) {
    for (Block block : document.blocks()) {
      if (block.role() == BlockRole.CODE) {
        continue;
      }
      String text = plain(block.text());
      Matcher label = LABEL.matcher(text);
      boolean note = block.role() == BlockRole.NOTE;
      if (note) {
        entries.add(block);
        entryIndexes.add(block.index());
      }
      if (label.find()) {
        byNumber.putIfAbsent(Integer.parseInt(label.group(1)), block);
      } else if (note) {
        byNumber.putIfAbsent(entries.size(), block);
      }
      unnumbered |= block.role() != BlockRole.HEADING && OPENS_LIST.matcher(text).find();
    }
  }

  /** The entries, in reading order. */
  List<Block> entries() {
    return entries;
  }

  /** Whether a block is an entry. */
  boolean isEntry(Block block) {
    return entryIndexes.contains(block.index());
  }

  /** The entries by number: the one they bear, or else their place in the list. */
  Map<Integer, Block> byNumber() {
    return byNumber;
  }

  /** Whether there may be references that cannot be told apart. */
  boolean isUnclear() {
    return unnumbered;
  }

  /** The numbers in a mark: 1, 3 and 4 of “1,3-4”. Empty for a mark that is no number. */
  static Set<Integer> numbers(String label) {
    Set<Integer> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(plain(label));
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      for (int i = first; i <= Math.min(last, first + 50); i++) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /** Raised figures as plain ones. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
