package io.github.medlint.language;

import io.github.medlint.text.TextRange;
import java.util.List;

/**
 * A sentence of a block.
 *
 * @param range where it stands in the block's text
 * @param tokens all its tokens as CoreNLP makes them, hyphens within words among them
 * @param words the tokens without such hyphens, so that “FDA-approved” and “FDA approved” are the
 *     same two words; phrases are matched on these
 */
public record Sentence(TextRange range, List<Token> tokens, List<Token> words) {

  public Sentence {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
  }

  /** The range in the block's text of the words from {@code first} to before {@code end}. */
  public TextRange wordRange(int first, int end) {
    return new TextRange(words.get(first).start(), words.get(end - 1).end());
  }

  /** Whether a full stop or an exclamation mark ends it. */
  public boolean isClosed() {
    String last = tokens.get(tokens.size() - 1).word();
    return last.equals(".") || last.equals("!");
  }

  /** Whether it ends in a question mark, closing quotes and brackets left aside. */
  public boolean endsAsQuestion() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      String word = tokens.get(i).word();
      if (word.startsWith("?")) {
        return true;
      }
      if (tokens.get(i).isWord() || word.equals(".") || word.equals("!")) {
        return false;
      }
    }
    return false;
  }
}
