package io.github.medlint.format.source;

import io.github.medlint.format.source.Decoding.Piece;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads one {@code &...;} as Markdown and as HTML read it; the names are jsoup's. */
final class CharacterReference {

  private static final int MAX_DECIMAL_DIGITS = 7;
  private static final int MAX_HEX_DIGITS = 6;

  private CharacterReference() {}

  /** In Markdown the semicolon is needed, and numbers have at most 7 or 6 digits. */
  static @Nullable Piece inMarkdown(String source, int offset, int end) {
    NumericReference number = NumericReference.at(source, offset, end);
    if (number != null) {
      boolean fits = number.digits.length() <= (number.hex ? MAX_HEX_DIGITS : MAX_DECIMAL_DIGITS);
      return fits && number.closed ? new Piece(number.length, codePoint(number)) : null;
    }
    int nameEnd = nameEnd(source, offset + 1, end, false);
    if (nameEnd == end || source.charAt(nameEnd) != ';') {
      return null;
    }
    return named(source.substring(offset + 1, nameEnd), nameEnd + 1 - offset);
  }

  /** In HTML some names and all numbers may lack the semicolon. */
  static @Nullable Piece inHtml(String source, int offset, int end, boolean inAttribute) {
    NumericReference number = NumericReference.at(source, offset, end);
    if (number != null) {
      String reference = source.substring(offset, offset + number.length);
      return new Piece(number.length, Parser.unescapeEntities(reference, inAttribute));
    }
    int nameEnd = nameEnd(source, offset + 1, end, true);
    String name = source.substring(offset + 1, nameEnd);
    boolean closed = nameEnd < end && source.charAt(nameEnd) == ';';
    if (closed && Entities.isNamedEntity(name)) {
      return named(name, name.length() + 2);
    }
    String base = Entities.isBaseNamedEntity(name) ? name : Entities.findPrefix(name);
    int after = offset + 1 + base.length();
    if (base.isEmpty() || (inAttribute && after < end && continuesValue(source.charAt(after)))) {
      return null;
    }
    boolean semicolon = after < end && source.charAt(after) == ';';
    return named(base, base.length() + (semicolon ? 2 : 1));
  }

  private static @Nullable Piece named(String name, int length) {
    String text = Entities.getByName(name);
    return text.isEmpty() ? null : new Piece(length, text);
  }

  private static String codePoint(NumericReference number) {
    int code = Integer.parseInt(number.digits, number.hex ? 16 : 10);
    return code == 0 || !Character.isValidCodePoint(code) ? "\uFFFD" : Character.toString(code);
  }

  /** An ampersand in a link's address is not meant as a reference. */
  private static boolean continuesValue(char c) {
    return Character.isLetterOrDigit(c) || c == '=' || c == '-' || c == '_';
  }

  /** HTML names are letters, then digits; Markdown takes both in any order. */
  private static int nameEnd(String source, int start, int end, boolean digitsLast) {
    int at = start;
    while (at < end && isLetter(source.charAt(at))) {
      at++;
    }
    while (at > start
        && at < end
        && (isDigit(source.charAt(at)) || (!digitsLast && isLetter(source.charAt(at))))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A numeric reference: its length with {@code &#} and the semicolon if there is one. */
  private record NumericReference(String digits, boolean hex, boolean closed, int length) {

    static @Nullable NumericReference at(String source, int offset, int end) {
      int at = offset + 1;
      if (at >= end || source.charAt(at) != '#') {
        return null;
      }
      at++;
      boolean hex = at < end && (source.charAt(at) == 'x' || source.charAt(at) == 'X');
      int start = hex ? at + 1 : at;
      int stop = start;
      while (stop < end && Character.digit(asciiOnly(source.charAt(stop)), hex ? 16 : 10) >= 0) {
        stop++;
      }
      if (stop == start) {
        return null;
      }
      boolean closed = stop < end && source.charAt(stop) == ';';
      int length = stop + (closed ? 1 : 0) - offset;
      return new NumericReference(source.substring(start, stop), hex, closed, length);
    }

    private static char asciiOnly(char c) {
      return c < 128 ? c : ' ';
    }
  }
}
