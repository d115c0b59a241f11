package io.github.medlint.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medlint.document.Block;
import io.github.medlint.document.Document;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.function.BiPredicate;

/** The law that each piece of a block's text is what stands at its place in the source. */
public final class PositionLaw {

  private PositionLaw() {}

  /**
   * Checks all segments of all blocks.
   *
   * @param reads whether a slice of source, as the format reads it, may be the given text
   */
  public static void holds(Document document, BiPredicate<String, String> reads) {
    String source = document.source().content();
    for (Block block : document.blocks()) {
      SourceMap map = block.map();
      for (int i = 0; i < map.segmentCount(); i++) {
        TextRange place = map.segmentSource(i);
        String text = map.segmentText(i).slice(block.text());
        String slice = place.slice(source);
        if (map.isVerbatim(i)) {
          assertThat(slice).as("verbatim in %s", block).isEqualTo(text);
        } else {
          assertThat(reads.test(slice, text))
              .as("<%s> at %s reads as <%s> in <%s>", slice, place, text, block.text())
              .isTrue();
        }
      }
    }
  }
}
