package io.github.medlint.format.html;

import io.github.medlint.text.SourceMap;

/** Reads the content of a string of JSON-LD, in which tags of HTML may stand. */
final class JsonLdString {

  private final SourceMap.Builder out;
  private final String source;
  private final int end;
  private int at;

  private JsonLdString(SourceMap.Builder out, String source, int start, int end) {
    this.out = out;
    this.source = source;
    this.at = start;
    this.end = end;
  }

  /** Appends the valid JSON string content {@code source[start, end)}, without its quotes. */
  static void append(SourceMap.Builder out, String source, int start, int end) {
    new JsonLdString(out, source, start, end).read();
  }

  private void read() {
    while (at < end) {
      char c = source.charAt(at);
      if (c == '\\') {
        escape();
      } else if (c == '<' && tagEnd() > at) {
        tag();
      } else {
        out.verbatim(source, at, ++at);
      }
    }
  }

  private void escape() {
    char letter = at + 1 < end ? source.charAt(at + 1) : '\\';
    int length = letter == 'u' ? 6 : 2;
    int after = Math.min(end, at + length);
    String text =
        switch (letter) {
          case 'n' -> "\n";
          case 't' -> "\t";
          case 'r' -> "\r";
          case 'b' -> "\b";
          case 'f' -> "\f";
          case 'u' -> String.valueOf((char) Integer.parseInt(source.substring(at + 2, after), 16));
          default -> String.valueOf(letter);
        };
    out.replaced(text, at, after);
    at = after;
  }

  /** A tag parts what stands around it; a block's and an inline one are not told apart here. */
  private void tag() {
    int after = tagEnd();
    if (out.length() > 0 && !Character.isWhitespace(out.lastChar())) {
      out.replaced(" ", at, after);
    }
    at = after;
  }

  /** The offset behind the tag that starts at {@code at}; {@code at} if there is none. */
  private int tagEnd() {
    int name = at + 1;
    while (name < end && (source.charAt(name) == '/' || source.charAt(name) == '\\')) {
      name++;
    }
    if (name >= end || !isLetter(source.charAt(name))) {
      return at;
    }
    for (int i = name; i < end && source.charAt(i) != '<'; i++) {
      if (source.charAt(i) == '>') {
        return i + 1;
      }
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
