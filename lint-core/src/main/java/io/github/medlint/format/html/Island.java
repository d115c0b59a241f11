package io.github.medlint.format.html;

import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that is no markup of its own: program code, or a tag with code in it.
 *
 * @param range where it stands
 * @param shown what the parser of the page is given in its place, as long as the range; empty if it
 *     is given nothing
 * @param text the text that it puts into the line that it stands in; null if it puts none there
 * @param apart whether the sections in it hold for it alone
 * @param output whether it puts a text there that is only known when the page is built
 * @param reading reads what else it says
 */
public record Island(
    TextRange range,
    String shown,
    @Nullable DecodedText text,
    boolean apart,
    boolean output,
    Reading reading) {

  /** Reads an island. */
  public interface Reading {

    /** Says nothing. */
    Reading NOTHING = content -> {};

    void into(HtmlContent content);
  }

  public Island {
    if (!shown.isEmpty() && shown.length() != range.length()) {
      throw new IllegalArgumentException("shown " + shown.length() + " of " + range);
    }
  }
}
