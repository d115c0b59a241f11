package io.github.medlint.format.data;

import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds each letter of a YAML scalar in its file. It walks value and source together and reads the
 * source as YAML does: escapes, folded lines, the indentation of block scalars.
 */
final class YamlScalar {

  private final String source;
  private final String value;
  private final SourceMap.Builder out = new SourceMap.Builder();
  private int at;
  private int valueAt;

  private YamlScalar(String source, int start, String value) {
    this.source = source;
    this.at = start;
    this.value = value;
  }

  /**
   * Lays a value beside the scalar that it was parsed from.
   *
   * @param start offset of the scalar or of the anchor or tag before it
   * @return null if value and source disagree
   */
  static @Nullable DecodedText decode(String source, int start, String value) {
    YamlScalar scalar = new YamlScalar(source, start, value);
    scalar.skipProperties();
    return scalar.walk() ? new DecodedText(value, scalar.out.build()) : null;
  }

  private boolean walk() {
    char first = peek(0);
    if (first == '|' || first == '>') {
      return block();
    }
    if (first == '"' || first == '\'') {
      at++;
      return flow(first);
    }
    return flow('\0');
  }

  /** Anchors and tags stand before the scalar. */
  private void skipProperties() {
    while (peek(0) == '&' || peek(0) == '!') {
      while (at < source.length() && !isBlank(peek(0)) && !isBreak(peek(0))) {
        at++;
      }
      while (isBlank(peek(0)) || isBreak(peek(0))) {
        at++;
      }
    }
  }

  /** A plain or quoted scalar; {@code quote} is NUL if it is plain. */
  private boolean flow(char quote) {
    boolean escapedBreak = false;
    int before = -1;
    while (valueAt < value.length()) {
      if (at == before) {
        return false;
      }
      before = at;
      int run = at;
      int breaks = 0;
      while (isBlank(charAt(run)) || isBreak(charAt(run))) {
        int length = breakLength(run);
        breaks += length > 0 ? 1 : 0;
        run += Math.max(1, length);
      }
      if (breaks > 0) {
        fold(run, escapedBreak ? breaks : breaks - 1);
        escapedBreak = false;
      } else if (escapedBreak) {
        at = run;
        before = -1;
        escapedBreak = false;
      } else if (quote == '"' && peek(0) == '\\') {
        escapedBreak = escape();
      } else if (quote == '\'' && peek(0) == '\'') {
        if (!replace("'", at + 2)) {
          return false;
        }
      } else if (!verbatim()) {
        return false;
      }
    }
    return true;
  }

  /** Line ends up to {@code end}: a space, or a line feed for each but the first. */
  private void fold(int end, int feeds) {
    if (valueAt < value.length() && value.charAt(valueAt) == ' ') {
      replace(" ", end);
      return;
    }
    int skip = breaksBefore(end) - feeds;
    while (at < end) {
      int length = breakLength(at);
      if (length == 0) {
        at++;
      } else if (skip > 0) {
        skip--;
        at += length;
      } else if (!replace("\n", at + length)) {
        return;
      }
    }
  }

  private int breaksBefore(int end) {
    int breaks = 0;
    for (int i = at; i < end; i += Math.max(1, breakLength(i))) {
      breaks += breakLength(i) > 0 ? 1 : 0;
    }
    return breaks;
  }

  /** An escape of a double-quoted scalar; true if it is an escaped line end. */
  private boolean escape() {
    int breakLength = breakLength(at + 1);
    if (breakLength > 0) {
      at += 1 + breakLength;
      return true;
    }
    int length =
        switch (peek(1)) {
          case 'x' -> 4;
          case 'u' -> 6;
          case 'U' -> 10;
          default -> 2;
        };
    boolean pair = peek(1) == 'U' && Character.isHighSurrogate(value.charAt(valueAt));
    int units = pair ? Math.min(2, value.length() - valueAt) : 1;
    replace(value.substring(valueAt, valueAt + units), at + length);
    return false;
  }

  private boolean block() {
    skipLine();
    int indent = blockIndent();
    int before = -1;
    while (valueAt < value.length() && at < source.length()) {
      if (at == before || !content(indent)) {
        return false;
      }
      before = at;
      int breaks = 0;
      int end = at;
      int next = at;
      while (breakLength(next) > 0) {
        breaks++;
        end = next + breakLength(next);
        next = end;
        while (next - end < indent && charAt(next) == ' ') {
          next++;
        }
      }
      if (value.length() > valueAt && value.charAt(valueAt) == ' ' && breaks > 0) {
        replace(" ", next);
      } else {
        feeds(breaks);
      }
    }
    return valueAt == value.length();
  }

  /** The letters of one line behind its indentation. */
  private boolean content(int indent) {
    for (int i = 0; i < indent && peek(0) == ' '; i++) {
      at++;
    }
    while (valueAt < value.length() && at < source.length() && !isBreak(peek(0))) {
      if (!verbatim()) {
        return false;
      }
    }
    return true;
  }

  /** Of {@code breaks} line ends, the last ones are the line feeds that the value goes on with. */
  private void feeds(int breaks) {
    int feeds = 0;
    while (valueAt + feeds < value.length() && value.charAt(valueAt + feeds) == '\n') {
      feeds++;
    }
    boolean atEnd = valueAt + feeds == value.length();
    int skip = atEnd ? 0 : breaks - feeds;
    for (int i = 0; i < breaks && valueAt < value.length(); i++) {
      while (peek(0) == ' ') {
        at++;
      }
      int length = breakLength(at);
      if (i < skip) {
        at += length;
      } else if (!replace("\n", at + length)) {
        return;
      }
    }
  }

  /** The indentation that the value lacks: that of the first line with text in it. */
  private int blockIndent() {
    int line = at;
    while (line < source.length()) {
      int text = line;
      while (charAt(text) == ' ') {
        text++;
      }
      if (breakLength(text) == 0 && text < source.length()) {
        return text - line - leadingSpaces();
      }
      line = text + Math.max(1, breakLength(text));
    }
    return 0;
  }

  private int leadingSpaces() {
    int text = 0;
    while (text < value.length() && value.charAt(text) == '\n') {
      text++;
    }
    int spaces = 0;
    while (text + spaces < value.length() && value.charAt(text + spaces) == ' ') {
      spaces++;
    }
    return spaces;
  }

  private void skipLine() {
    while (at < source.length() && !isBreak(peek(0))) {
      at++;
    }
    at += breakLength(at);
  }

  private boolean verbatim() {
    if (at >= source.length() || source.charAt(at) != value.charAt(valueAt)) {
      return false;
    }
    out.verbatim(source, at, at + 1);
    at++;
    valueAt++;
    return true;
  }

  /** Takes {@code text} from the value for the source up to {@code end}. */
  private boolean replace(String text, int end) {
    if (!value.startsWith(text, valueAt) || end > source.length()) {
      return false;
    }
    out.replaced(text, at, end);
    at = end;
    valueAt += text.length();
    return true;
  }

  private int breakLength(int offset) {
    if (charAt(offset) == '\r' && charAt(offset + 1) == '\n') {
      return 2;
    }
    return isBreak(charAt(offset)) ? 1 : 0;
  }

  private char peek(int ahead) {
    return charAt(at + ahead);
  }

  private char charAt(int offset) {
    return offset < source.length() ? source.charAt(offset) : '\0';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
