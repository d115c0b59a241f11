package io.github.medlint.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence that is too long to be worked on as one, where that does the least harm. */
final class SentenceParts {

  private SentenceParts() {}

  /**
   * The tokens in parts of at most {@code most}: each ends at the last line end in its second half,
   * or else behind the last sign there that parts clauses, or else where it must.
   *
   * @param text the text that the tokens stand in
   */
  static List<List<Token>> of(String text, List<Token> tokens, int most) {
    List<List<Token>> parts = new ArrayList<>();
    int start = 0;
    while (tokens.size() - start > most) {
      int end = end(text, tokens, start, start + most);
      parts.add(tokens.subList(start, end));
      start = end;
    }
    parts.add(tokens.subList(start, tokens.size()));
    return parts;
  }

  private static int end(String text, List<Token> tokens, int start, int most) {
    int sign = -1;
    for (int end = most; end > (start + most) / 2; end--) {
      if (isLineEnd(text, tokens.get(end - 1).end(), tokens.get(end).start())) {
        return end;
      }
      sign = sign < 0 && ends(tokens.get(end - 1)) ? end : sign;
    }
    return sign < 0 ? most : sign;
  }

  private static boolean isLineEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Token token) {
    return !token.isWord() && ",;:—–|•".contains(token.word());
  }
}
