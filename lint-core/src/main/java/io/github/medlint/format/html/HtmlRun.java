package io.github.medlint.format.html;

import io.github.medlint.document.Placement;
import io.github.medlint.format.html.HtmlSource.Piece;
import io.github.medlint.format.shape.RaisedMark;
import io.github.medlint.format.source.Decoding;
import io.github.medlint.text.SourceMap;
import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A text node, a line break or a gap in inline content. */
record HtmlRun(Kind kind, Piece piece, HtmlScope scope) {

  enum Kind {
    TEXT,
    BREAK,
    GAP
  }

  /** Letters that only part one link from the next. */
  private static final String SEPARATORS = "|\u00b7\u2022/>\u00bb\u203a-\u2013\u2014,\u00a0";

  TextRange place() {
    return piece.place();
  }

  boolean isVisible() {
    return kind == Kind.TEXT && !piece.text().chars().allMatch(HtmlRun::isSpace);
  }

  /** White space, no-break spaces and letters of no width. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
  }

  boolean isSmall() {
    return scope.seen().contains(Placement.SMALL);
  }

  HtmlRun withoutSmall() {
    return new HtmlRun(kind, piece, scope.withoutSmall());
  }

  /** Whether the text ends in a word that is no unit of measure, or in a sentence's end. */
  boolean endsInWord() {
    return kind == Kind.TEXT && RaisedMark.mayFollow(piece.text());
  }

  void appendTo(SourceMap.Builder out, HtmlSource source) {
    switch (kind) {
      case TEXT -> source.append(out, piece, decoding());
      case BREAK, GAP -> {
        if (out.length() > 0) {
          out.replaced(piece.text(), place().start(), place().end());
        }
      }
    }
  }

  /** The run without the white space at its end, as far as that is written as itself. */
  HtmlRun trimmed(HtmlSource source) {
    String text = piece.text().stripTrailing();
    String space = piece.text().substring(text.length());
    int end = place().end() - space.length();
    boolean asItself =
        piece.decoded() == null && end > place().start() && source.slice(place()).endsWith(space);
    return asItself
        ? new HtmlRun(kind, new Piece(new TextRange(place().start(), end), text), scope)
        : this;
  }

  private Decoding decoding() {
    return scope.preformatted() ? Decoding.HTML_PREFORMATTED : Decoding.HTML_TEXT;
  }

  static int words(List<HtmlRun> runs) {
    return new StringTokenizer(joined(runs)).countTokens();
  }

  static String joined(List<HtmlRun> runs) {
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.piece.text()));
    return all.toString();
  }

  static int lastVisible(List<HtmlRun> runs) {
    int last = runs.size() - 1;
    while (last >= 0 && !runs.get(last).isVisible()) {
      last--;
    }
    return last;
  }

  /** Whether all text is in links, separators between them left aside. */
  static boolean onlyLinks(List<HtmlRun> runs) {
    boolean links = false;
    for (HtmlRun run : runs) {
      if (run.isVisible()) {
        if (run.scope.link() == null && run.saysSomething()) {
          return false;
        }
        links |= run.scope.link() != null;
      }
    }
    return links;
  }

  private boolean saysSomething() {
    return piece.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private boolean isSeparator() {
    return piece.text().chars().allMatch(c -> c <= ' ' || SEPARATORS.indexOf(c) >= 0);
  }

  /**
   * The runs of each link in turn; other signs go with the link before them, as an asterisk does.
   */
  static List<List<HtmlRun>> byLink(List<HtmlRun> runs) {
    List<List<HtmlRun>> links = new ArrayList<>();
    List<HtmlRun> current = new ArrayList<>();
    @Nullable Element link = null;
    for (HtmlRun run : runs) {
      Element of = run.scope.link();
      if (of != null && link != null && !of.equals(link)) {
        links.add(current);
        current = new ArrayList<>();
      }
      if (of != null || !run.isSeparator()) {
        current.add(run);
        link = of == null ? link : of;
      }
    }
    links.add(current);
    return links;
  }
}
