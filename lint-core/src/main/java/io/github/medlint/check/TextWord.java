package io.github.medlint.check;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.document.Block;
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
