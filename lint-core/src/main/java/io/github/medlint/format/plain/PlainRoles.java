package io.github.medlint.format.plain;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.medlint.document.BlockRole;
import io.github.medlint.format.plain.PlainPiece.Marker;
import io.github.medlint.format.shape.ActionShape;
import io.github.medlint.format.shape.PlainShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says what each piece of a plain text is, from its own shape and from what stands around it. */
final class PlainRoles {

  /**
   * What a piece is.
   *
   * @param level heading rank, or list depth, or 0
   * @param label how many characters at its start are a label that belongs to no text
   */
  record Part(PlainPiece piece, BlockRole role, int level, int label) {}

  /** How copywriters mark metadata at the top of a draft. */
  private static final Pattern META =
      Pattern.compile(
          "(?i)^(?:(?:meta|seo|page) title|title tag|(title)|(meta description|description|excerpt))\\s*:\\s+");

  /** A paragraph is the body of a draft if it is at least this long. */
  private static final int BODY = 200;

  private final List<PlainPiece> pieces;
  private final Predicate<String> disclaimer;
  private final List<Part> parts = new ArrayList<>();
  private final int title;
  private final int repeatedTitle;
  private final int tail;
  private final boolean hasStandingHeadings;
  private final PlainDepth depth = new PlainDepth();
  private boolean inReferences;

  private PlainRoles(List<PlainPiece> pieces, Predicate<String> disclaimer) {
    this.pieces = pieces;
    this.disclaimer = disclaimer;
    this.title = findTitle();
    this.repeatedTitle = title < 0 ? -1 : findAgain(title);
    this.tail = findTail();
    this.hasStandingHeadings =
        IntStream.range(title + 1, pieces.size())
            .anyMatch(i -> isHeading(i) && pieces.get(i).closes());
  }

  static List<Part> of(List<PlainPiece> pieces, Predicate<String> disclaimer) {
    PlainRoles roles = new PlainRoles(pieces, disclaimer);
    for (int i = 0; i < pieces.size(); i++) {
      roles.parts.add(roles.part(i));
    }
    return roles.parts;
  }

  private Part part(int at) {
    PlainPiece piece = pieces.get(at);
    if (at == title && repeatedTitle >= 0) {
      return new Part(piece, BlockRole.META_TITLE, 0, 0);
    }
    BlockRole plain = plainRole(at);
    if (plain != null) {
      return new Part(piece, plain, 0, 0);
    }
    Matcher meta = parts.size() < 8 && !piece.isItem() ? META.matcher(piece.text()) : null;
    if (meta != null && meta.find() && meta.end() <= piece.lines().get(0).length()) {
      if (meta.group(1) != null) {
        return new Part(piece, BlockRole.HEADING, 1, meta.end());
      }
      BlockRole role = meta.group(2) != null ? BlockRole.META_DESCRIPTION : BlockRole.META_TITLE;
      return new Part(piece, role, 0, meta.end());
    }
    if (isHeading(at)) {
      inReferences = PlainShapes.opensReferences(piece.text());
      return new Part(piece, BlockRole.HEADING, rank(at), 0);
    }
    if (piece.isItem()) {
      int level = depth.enter(piece.indent());
      return inReferences
          ? new Part(piece, BlockRole.NOTE, 0, 0)
          : new Part(piece, BlockRole.LIST_ITEM, level, 0);
    }
    depth.leave();
    BlockRole role = BlockRole.PARAGRAPH;
    if (ActionShape.asks(piece.text(), at >= tail)) {
      role = BlockRole.CALL_TO_ACTION;
    } else if (inReferences) {
      role = BlockRole.NOTE;
    }
    return new Part(piece, role, 0, 0);
  }

  /** The roles that a piece has wherever it stands; null if it has none of them. */
  private @Nullable BlockRole plainRole(int at) {
    PlainPiece piece = pieces.get(at);
    String text = piece.text();
    if (disclaimer.test(text)) {
      return BlockRole.DISCLAIMER;
    }
    if (PlainShapes.isFootnote(text)) {
      return BlockRole.NOTE;
    }
    if (PlainShapes.isQuoted(text)) {
      return BlockRole.QUOTE;
    }
    PlainPiece before = at == 0 || piece.opens() ? null : pieces.get(at - 1);
    if (before != null && PlainShapes.isQuoted(before.text()) && PlainShapes.isAttribution(text)) {
      return BlockRole.BYLINE;
    }
    if (piece.isItem()) {
      return null;
    }
    if (PlainShapes.isAlt(text)) {
      return BlockRole.ALT;
    }
    if (PlainShapes.isNavigation(text)) {
      return BlockRole.LINK;
    }
    boolean underName = before != null && PlainShapes.isByline(before.text());
    boolean credential = underName && piece.isSingleLine() && PlainShapes.isCredential(text);
    return PlainShapes.isByline(text) || credential ? BlockRole.BYLINE : null;
  }

  private boolean isHeading(int at) {
    PlainPiece piece = pieces.get(at);
    PlainPiece next = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
    if (next == null || !piece.isSingleLine() || plainRole(at) != null) {
      return false;
    }
    String text = piece.text();
    // Below a heading without a blank line stands prose or a list; else it is one of some short
    // lines, such as an address.
    boolean overText = piece.closes() || isProse(next) || (next.isItem() && !piece.isItem());
    if (!overText) {
      return false;
    }
    if (piece.isItem()) {
      return piece.marker() == Marker.NUMBER
          && !next.isItem()
          && isProse(next)
          && PlainShapes.isTitle(text);
    }
    boolean nextOpensText = isProse(next) || next.isItem();
    if (PlainShapes.isTitle(text) || PlainShapes.isStep(text)) {
      return nextOpensText || !ActionShape.asks(text, at >= tail);
    }
    if (PlainShapes.isLabel(text)) {
      return true;
    }
    return !ActionShape.asks(text, at >= tail)
        && (PlainShapes.isShortLine(text) || PlainShapes.isShortQuestion(text))
        && piece.opens()
        && nextOpensText;
  }

  private static boolean isProse(PlainPiece piece) {
    String text = piece.text();
    return !piece.isItem()
        && !PlainShapes.isTitle(text)
        && (text.length() > 60 || text.endsWith(".") || text.endsWith(":") || text.endsWith("!"));
  }

  private int rank(int at) {
    PlainPiece piece = pieces.get(at);
    if (at == title || at == repeatedTitle) {
      return 1;
    }
    boolean minor = piece.isItem() || PlainShapes.isStep(piece.text());
    return minor || (!piece.closes() && hasStandingHeadings) ? 3 : 2;
  }

  /** The first heading, if no prose stands above it; else there is no title. */
  private int findTitle() {
    for (int i = 0; i < pieces.size(); i++) {
      PlainPiece piece = pieces.get(i);
      if (plainRole(i) == null) {
        boolean alone = piece.isSingleLine() && !piece.isItem() && piece.closes();
        return alone && PlainShapes.isTitle(piece.text()) && i + 1 < pieces.size() ? i : -1;
      }
    }
    return -1;
  }

  private int findAgain(int first) {
    for (int i = first + 1; i < pieces.size(); i++) {
      if (pieces.get(i).text().equalsIgnoreCase(pieces.get(first).text())) {
        return i;
      }
    }
    return -1;
  }

  /** The index behind the last piece that is the draft's body. */
  private int findTail() {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      PlainPiece piece = pieces.get(i);
      boolean body =
          piece.isItem()
              || piece.text().length() > BODY
              || (isProse(piece) && !PlainShapes.isOneSentence(piece.text()));
      if (body && !disclaimer.test(piece.text())) {
        return i + 1;
      }
    }
    return 0;
  }
}
