package io.github.medlint.code.script;

import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Placement;
import io.github.medlint.format.data.MarkedUpString;
import io.github.medlint.format.html.HtmlContent;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds strings of a program to the content of a page, as what their own markup makes of them. */
public final class CopyBlocks {

  private final String path;
  private final Vocabulary words;
  private final HtmlContent page;

  /** Adds to {@code page} what stands in the file at {@code path}. */
  public CopyBlocks(String path, Vocabulary words, HtmlContent page) {
    this.path = path;
    this.words = words;
    this.page = page;
  }

  /**
   * Adds a string.
   *
   * @param gaps the expressions in it whose text is not known
   * @param rank of a heading in it
   * @param start where it stands among the other blocks
   */
  public void add(DecodedText text, List<TextRange> gaps, BlockRole role, int rank, int start) {
    words
        .strings()
        .read(
            path,
            text,
            role,
            rank,
            new MarkedUpString.Blocks() {
              @Override
              public void add(
                  BlockRole own, int level, Set<Placement> places, SourceMap.Builder block) {
                boolean item = own == BlockRole.LIST_ITEM && level == 0;
                page.block(start, own, item ? 1 : level, places, block);
              }

              @Override
              public void unread(String what, String why, @Nullable TextRange where) {
                page.unread(what, why, where);
              }
            });
    gaps(gaps, page);
  }

  /** Tells the expressions whose text is not known. */
  public static void gaps(List<TextRange> gaps, HtmlContent page) {
    for (TextRange gap : gaps) {
      page.unread("expression", "its text is only known when the page is built", gap);
    }
  }
}
