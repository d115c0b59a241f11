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

/**
 * Level 1 of the analysis: CoreNLP's tokens and sentences of one block. The block's end is a hard
 * boundary. Safe for several threads.
 */
public final class SentenceSplitter {

  private static final String OPTIONS = "untokenizable=noneKeep,ptb3Escaping=false";

  /** The sentences of {@code text}, in order; empty for blank text. */
  public List<Sentence> split(String text) {
    List<CoreLabel> labels =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), OPTIONS).tokenize();
    if (labels.isEmpty()) {
      return List.of();
    }
    List<Sentence> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(labels)) {
      sentences.add(sentence(text, sentence));
    }
    return sentences;
  }

  private static Sentence sentence(String text, List<CoreLabel> labels) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      if (label.endPosition() > label.beginPosition()) {
        tokens.add(token(text, label.beginPosition(), label.endPosition()));
      }
    }
    List<Token> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      addWords(text, token, words);
    }
    TextRange range = new TextRange(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    return new Sentence(range, tokens, words);
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
