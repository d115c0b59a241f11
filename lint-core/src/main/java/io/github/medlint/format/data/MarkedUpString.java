package io.github.medlint.format.data;

import com.google.re2j.Pattern;
import io.github.medlint.document.Block;
import io.github.medlint.document.BlockRole;
import io.github.medlint.document.Document;
import io.github.medlint.document.Placement;
import io.github.medlint.document.Unread;
import io.github.medlint.format.source.DecodedText;
import io.github.medlint.format.source.DocumentReader;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.SourceText;
import io.github.medlint.text.TextRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a string of data or of a program, by the reader of its markup if it has any. */
public final class MarkedUpString {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|&#?[a-zA-Z0-9]+;");
  private static final Pattern MARKDOWN =
      Pattern.compile("\\n|\\*\\*|__|\\]\\(|`|^\\s*(?:#|[-*+>] )");

  private final DocumentReader markdown;
  private final DocumentReader html;

  /** Gives strings with markup to {@code markdown} and {@code html}. */
  public MarkedUpString(DocumentReader markdown, DocumentReader html) {
    this.markdown = markdown;
    this.html = html;
  }

  /** Takes what is in a string. */
  public interface Blocks {

    void add(BlockRole role, int level, Set<Placement> placements, SourceMap.Builder text);

    void unread(String what, String why, @Nullable TextRange where);
  }

  /** Whether a string has tags or character references of HTML. */
  public static boolean hasTags(String text) {
    return TAG.matcher(text).find();
  }

  /**
   * Reads a string.
   *
   * @param path of the file that it stands in
   * @param role what a paragraph of it is
   * @param rank that of the headings around, and of its own text if {@code role} is a heading
   */
  public void read(String path, DecodedText text, BlockRole role, int rank, Blocks into) {
    if (hasTags(text.text())) {
      nested(html, path, text, role, rank, into);
    } else if (MARKDOWN.matcher(text.text().strip()).find()) {
      nested(markdown, path, text, role, rank, into);
    } else {
      into.add(role, role == BlockRole.HEADING ? rank : 0, Set.of(), text.whole());
    }
  }

  private static void nested(
      DocumentReader reader, String path, DecodedText text, BlockRole role, int rank, Blocks into) {
    Document inner = reader.read(SourceText.of(path, text.text()));
    for (Block block : inner.blocks()) {
      SourceMap.Builder out = text.within(block.text(), block.map());
      if (block.role() == BlockRole.HEADING) {
        into.add(BlockRole.HEADING, Math.min(6, rank + block.level()), block.placements(), out);
      } else if (block.role() == BlockRole.PARAGRAPH) {
        into.add(role, role == BlockRole.HEADING ? rank : 0, block.placements(), out);
      } else {
        into.add(block.role(), block.level(), block.placements(), out);
      }
    }
    for (Unread unread : inner.unread()) {
      TextRange where = unread.source();
      into.unread(unread.what(), unread.why(), where == null ? null : text.map().toSource(where));
    }
  }
}
