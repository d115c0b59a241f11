package io.github.medlint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.document.Block;
import io.github.medlint.text.Ordered;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word as it counts when a wording is compared: letters and figures, in lower case.
 *
 * @param text the word
 * @param block where it stands; null for a word of a prescribed text
 * @param start offset in the block's text
 * @param end offset behind it
 */
record TextWord(String text, @Nullable Block block, int start, int end) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** The words of a prescribed text. */
  static List<TextWord> of(String text) {
    return read(text, null);
  }

  /** The words of a block. */
  static List<TextWord> of(Block block) {
    return read(block.text(), block);
  }

  /**
   * Where some words stand one behind the other and cover a range; null if they do not.
   *
   * @param words the words of a block
   * @param covered a range of the block's text
   */
  static @Nullable TextRange find(List<TextWord> wanted, List<TextWord> words, TextRange covered) {
    for (int first = firstAround(wanted.size(), words, covered);
        first + wanted.size() <= words.size() && words.get(first).start() <= covered.start();
        first++) {
      if (stand(wanted, words, first)) {
        return new TextRange(words.get(first).start(), words.get(first + wanted.size() - 1).end());
      }
    }
    return null;
  }

  /** The first of {@code words} from which so many reach to the end of what is to be covered. */
  private static int firstAround(int count, List<TextWord> words, TextRange covered) {
    int last = Ordered.first(words.size(), i -> words.get(i).end() >= covered.end());
    return Math.max(0, last - count + 1);
  }

  private static boolean stand(List<TextWord> wanted, List<TextWord> words, int first) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).text.equals(words.get(first + i).text)) {
        return false;
      }
    }
    return true;
  }

  private static List<TextWord> read(String text, @Nullable Block block) {
    List<TextWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(
          new TextWord(
              matcher.group().toLowerCase(Locale.ROOT), block, matcher.start(), matcher.end()));
    }
    return words;
  }
}
