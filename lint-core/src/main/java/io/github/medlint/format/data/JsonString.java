package io.github.medlint.format.data;

import io.github.medlint.format.source.DecodedText;
import io.github.medlint.text.SourceMap;
import org.jspecify.annotations.Nullable;

/** Finds each letter of a JSON string in its file. */
final class JsonString {

  private JsonString() {}

  /**
   * Lays a value beside the token that it was parsed from.
   *
   * @param start offset of the token's opening quote
   * @return null if value and token disagree
   */
  static @Nullable DecodedText decode(String source, int start, String value) {
    SourceMap.Builder out = new SourceMap.Builder();
    int at = start + 1;
    for (int i = 0; i < value.length(); i++) {
      if (at + 1 >= source.length()) {
        return null;
      }
      if (source.charAt(at) == '\\') {
        int end = at + (source.charAt(at + 1) == 'u' ? 6 : 2);
        out.replaced(value.substring(i, i + 1), at, end);
        at = end;
      } else if (source.charAt(at) == value.charAt(i)) {
        out.verbatim(source, at, at + 1);
        at++;
      } else {
        return null;
      }
    }
    boolean closed = at < source.length() && source.charAt(at) == '"';
    return closed ? new DecodedText(value, out.build()) : null;
  }
}
