package io.github.medlint.format.source;

import io.github.medlint.format.source.Decoding.Piece;
import io.github.medlint.text.SourceMap;

/**
 * Lays the text that a parser made of a source range beside that range, and so finds where each
 * letter came from.
 *
 * <p>It walks both sides together: at each place it reads the source as the format reads it
 * (references, escapes, CRLF) and compares. It never searches.
 */
public final class Aligner {

  private final SourceMap.Builder out;
  private final String source;
  private final int end;
  private final String text;
  private final Decoding decoding;

  private int at;
  private int textAt;

  /** {@code source[run, at)} is verbatim and not yet handed over. */
  private int run;

  private Aligner(
      SourceMap.Builder out, String source, int start, int end, String text, Decoding decoding) {
    this.out = out;
    this.source = source;
    this.end = end;
    this.text = text;
    this.decoding = decoding;
    this.at = start;
    this.run = start;
  }

  /**
   * Appends {@code text}, which a parser made of {@code source[start, end)}, to {@code out}.
   *
   * <p>Where {@code decoding} folds white space, a run of it becomes one space, and none at all at
   * the start of {@code out} or behind another space or line feed; {@code text} may be folded
   * already or not.
   *
   * @return false if source and text disagree, or if more than white space of the source is left;
   *     all of the text is appended even then, but from the disagreement on as one replaced piece
   */
  public static boolean append(
      SourceMap.Builder out, String source, int start, int end, String text, Decoding decoding) {
    return new Aligner(out, source, start, end, text, decoding).walk();
  }

  private boolean walk() {
    while (textAt < text.length()) {
      if (!step()) {
        int textRun = textAt - (at - run);
        out.replaced(text.substring(textRun), run, end);
        return false;
      }
    }
    flush();
    return source.substring(at, end).isBlank();
  }

  private boolean step() {
    if (decoding.foldsWhiteSpace() && isSpace(text.charAt(textAt))) {
      return space();
    }
    if (at == end) {
      return false;
    }
    Piece piece = decoding.pieceAt(source, at, end);
    char c = source.charAt(at);
    if (piece != null && text.startsWith(piece.text(), textAt)) {
      flush();
      out.replaced(piece.text(), at, at + piece.length());
      textAt += piece.text().length();
      skipTo(at + piece.length());
    } else if (c == text.charAt(textAt)) {
      at++;
      textAt++;
    } else if (c == '\0' || (textAt == 0 && decoding.foldsWhiteSpace() && isSpace(c))) {
      // HTML drops NUL, and a parser may have trimmed the text.
      flush();
      skipTo(at + 1);
    } else {
      return false;
    }
    return true;
  }

  private boolean space() {
    int after = spaceEnd();
    if (after == at) {
      return false;
    }
    flush();
    if (out.length() > 0 && !isSpace(out.lastChar())) {
      if (after == at + 1 && source.charAt(at) == ' ') {
        out.verbatim(source, at, after);
      } else {
        out.replaced(" ", at, after);
      }
    }
    while (textAt < text.length() && isSpace(text.charAt(textAt))) {
      textAt++;
    }
    skipTo(after);
    return true;
  }

  /** The end of the white space at {@code at}, written as itself or as references. */
  private int spaceEnd() {
    int after = at;
    while (after < end) {
      Piece piece = decoding.pieceAt(source, after, end);
      String read = piece == null ? source.substring(after, after + 1) : piece.text();
      if (!isSpace(read.charAt(0))) {
        break;
      }
      after += piece == null ? 1 : piece.length();
    }
    return after;
  }

  private void flush() {
    out.verbatim(source, run, at);
    run = at;
  }

  private void skipTo(int offset) {
    at = offset;
    run = offset;
  }

  /** HTML's white space; a no-break space is not among it. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
