package io.github.medlint.check;

import io.github.medlint.language.Sentence;
import io.github.medlint.match.Hit;

/** White space as readers see it. */
public final class Folded {

  private Folded() {}

  /** The words of a match. */
  static String quote(Hit hit) {
    return fold(hit.range().slice(hit.block().text()));
  }

  /** The sentence that a match stands in, or its block if it stands in no one sentence. */
  static String context(Hit hit) {
    Sentence sentence = hit.sentence();
    String text = hit.block().text();
    return fold(sentence == null ? text : sentence.range().slice(text));
  }

  /** {@code text} with each run of white space as one space, none at the ends. */
  public static String fold(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = true;
      } else {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
