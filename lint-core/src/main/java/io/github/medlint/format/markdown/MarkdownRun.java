package io.github.medlint.format.markdown;

import io.github.medlint.format.source.DecodedText;
import io.github.medlint.format.source.Decoding;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a Markdown block's text.
 *
 * @param place the source it was read from; for a line break inside a paragraph, which the parser
 *     does not place, an empty range
 * @param text what the parser made of it
 * @param link the link or the HTML tag of one that it stands in; null if it stands in none
 * @param slanted whether it stands in emphasis
 */
record MarkdownRun(
    Kind kind,
    TextRange place,
    String text,
    Decoding decoding,
    @Nullable Node link,
    boolean slanted,
    @Nullable DecodedText decoded) {

  MarkdownRun(
      Kind kind,
      TextRange place,
      String text,
      Decoding decoding,
      @Nullable Node link,
      boolean slanted) {
    this(kind, place, text, decoding, link, slanted, null);
  }

  enum Kind {
    TEXT,
    /** A line break in the source of a paragraph, wherever it is. */
    BREAK,
    /** A tag that parts words: {@code <br>}. */
    TAG
  }

  /** Letters that only part one link from the next. */
  private static final String SEPARATORS = "|·•/>»›-–—,\u00a0";

  boolean isVisible() {
    return kind == Kind.TEXT && !text.chars().allMatch(MarkdownRun::isSpace);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
  }

  MarkdownRun part(TextRange otherPlace, String otherText) {
    return new MarkdownRun(kind, otherPlace, otherText, decoding, link, slanted);
  }

  private boolean saysSomething() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private boolean isSeparator() {
    return kind != Kind.TEXT || text.chars().allMatch(c -> c <= ' ' || SEPARATORS.indexOf(c) >= 0);
  }

  static String joined(List<MarkdownRun> runs) {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.kind == Kind.TEXT ? run.text : " "));
    return all.toString();
  }

  /** Whether all text is in links, separators between them left aside. */
  static boolean onlyLinks(List<MarkdownRun> runs) {
    boolean links = false;
    for (MarkdownRun run : runs) {
      if (run.isVisible()) {
        if (run.link == null && run.saysSomething()) {
          return false;
        }
        links |= run.link != null;
      }
    }
    return links;
  }

  /** The runs of each link in turn; other signs go with the link before them. */
  static List<List<MarkdownRun>> byLink(List<MarkdownRun> runs) {
    List<List<MarkdownRun>> links = new ArrayList<>();
    List<MarkdownRun> current = new ArrayList<>();
    @Nullable Node link = null;
    for (MarkdownRun run : runs) {
      if (run.link != null && link != null && run.link != link) {
        links.add(current);
        current = new ArrayList<>();
      }
      if (run.link != null || !run.isSeparator()) {
        current.add(run);
        link = run.link == null ? link : run.link;
      }
    }
    links.add(current);
    return links;
  }

  /** Whether there is text and all of it is in emphasis. */
  static boolean allSlanted(List<MarkdownRun> runs) {
    boolean any = false;
    for (MarkdownRun run : runs) {
      if (run.isVisible() && !run.slanted && run.saysSomething()) {
        return false;
      }
      any |= run.isVisible() && run.slanted;
    }
    return any;
  }
}
