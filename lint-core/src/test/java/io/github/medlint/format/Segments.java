package io.github.medlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import java.util.function.BiPredicate;

/** The law that every reader's blocks keep: their segments lead to where their text came from. */
public final class Segments {

  private Segments() {}

  /**
   * Holds a block to the law.
   *
   * @param replaces whether a source slice may stand for a replaced segment's text
   */
  public static void assertLawful(
      Block block, String source, BiPredicate<String, String> replaces) {
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < block.map().segmentCount(); i++) {
      String from = block.map().segmentSource(i).slice(source);
      String text = block.map().segmentText(i).slice(block.text());
      whole.append(text);
      if (block.map().isVerbatim(i)) {
        assertThat(from).isEqualTo(text);
      } else {
        assertThat(replaces.test(from, text)).as("<%s> for <%s>", from, text).isTrue();
      }
    }
    assertThat(whole.toString()).isEqualTo(block.text());
  }
}
