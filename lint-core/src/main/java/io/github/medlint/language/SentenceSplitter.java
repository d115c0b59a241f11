package io.github.medlint.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import io.github.medlint.text.TextRange;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Level 1 of the analysis: CoreNLP's tokens and sentences of one block. The block's end is a hard
 * boundary. Safe for several threads.
 */
public final class SentenceSplitter {

  /** A sentence of more words and signs is given in parts. */
  public static final int MAX_TOKENS = 500;

  private static final String OPTIONS = "untokenizable=noneKeep,ptb3Escaping=false";

  /** The sentences of {@code text}, in order; empty for blank text. */
  public List<Sentence> split(String text) {
    return split(text, cut -> {});
  }

  /**
   * The sentences of {@code text}, in order; empty for blank text.
   *
   * @param overlong hears of each sentence of more than {@link #MAX_TOKENS} words and signs, which
   *     is given in parts as if each were a sentence
   */
  public List<Sentence> split(String text, Consumer<Overlong> overlong) {
    StringReader reader = new StringReader(LexerText.of(text));
    List<CoreLabel> labels =
        new PTBTokenizer<>(reader, new CoreLabelTokenFactory(), OPTIONS).tokenize();
    if (labels.isEmpty()) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      List<Token> tokens = tokens(text, sentence);
      if (tokens.size() > MAX_TOKENS) {
        overlong.accept(new Overlong(range(tokens), tokens.size()));
      }
      for (List<Token> part : SentenceParts.of(text, tokens, MAX_TOKENS)) {
        sentences.add(sentence(text, part));
      }
    }
    return sentences;
  }

  /**
   * A sentence that was cut into parts.
   *
   * @param range where it stands in the text
   * @param tokens how many words and signs it has
   */
  public record Overlong(TextRange range, int tokens) {}

  private static List<Token> tokens(String text, List<CoreLabel> labels) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      if (label.endPosition() > label.beginPosition()) {
        tokens.add(token(text, label.beginPosition(), label.endPosition()));
      }
    }
    return tokens;
  }

  private static TextRange range(List<Token> tokens) {
    return new TextRange(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  private static Sentence sentence(String text, List<Token> tokens) {
    List<Token> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      addWords(text, token, words);
    }
    return new Sentence(range(tokens), tokens, words);
  }

  private static Token token(String text, int start, int end) {
    String written = text.substring(start, end);
    String lower = written.toLowerCase(Locale.ROOT);
    String word = lower.replace('’', '\'').replace('‘', '\'');
    return new Token(start, end, word, !written.equals(lower));
  }

  /** A token's words: CoreNLP splits “FDA-approved” and keeps “non-addictive”; both split here. */
  private static void addWords(String text, Token token, List<Token> into) {
    if (isDash(text, token)) {
      into.add(new Token(token.start(), token.end(), "—", false));
      return;
    }
    int start = token.start();
    for (int i = start; i <= token.end(); i++) {
      if (i == token.end() || isHyphen(text.charAt(i))) {
        if (i > start) {
          into.add(start == token.start() && i == token.end() ? token : token(text, start, i));
        }
        start = i + 1;
      }
    }
  }

  /** Hyphens that stand alone are a dash, as in “A - B” and “A -- B”. */
  private static boolean isDash(String text, Token token) {
    String word = token.word();
    for (int i = 0; i < word.length(); i++) {
      if (!isHyphen(word.charAt(i))) {
        return false;
      }
    }
    return (token.end() - token.start() > 1
        || token.start() == 0
        || Character.isWhitespace(text.charAt(token.start() - 1)));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }
}
