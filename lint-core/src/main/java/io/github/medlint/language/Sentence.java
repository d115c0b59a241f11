package io.github.medlint.language;

import io.github.medlint.text.Ordered;
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

  /**
   * Parts of it with at most {@code most} tokens each, as if each were a sentence.
   *
   * @param text the block's text
   */
  public List<Sentence> parts(String text, int most) {
    return SentenceParts.of(text, tokens, most).stream().map(this::part).toList();
  }

  private Sentence part(List<Token> some) {
    TextRange place = new TextRange(some.get(0).start(), some.get(some.size() - 1).end());
    return new Sentence(
        place,
        some,
        words.stream()
            .filter(word -> word.start() >= place.start() && word.end() <= place.end())
            .toList());
  }

  /** Index of the token that the word at an index is, or is a part of. */
  public int token(int word) {
    int start = words.get(word).start();
    return Ordered.first(tokens.size() - 1, i -> tokens.get(i).end() > start);
  }

  /** Index of the word that starts at an offset of the block's text; -1 if none does. */
  public int wordAt(int start) {
    int at = Ordered.first(words.size(), i -> words.get(i).start() >= start);
    return at < words.size() && words.get(at).start() == start ? at : -1;
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
