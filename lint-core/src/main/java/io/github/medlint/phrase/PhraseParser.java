package io.github.medlint.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parses the phrase notation: {@code word}, {@code "exact"}, {@code {concept}}, {@code {number}},
 * {@code (a|b c)}, {@code [optional]}, {@code …3}.
 */
public final class PhraseParser {

  private static final int MAX_GAP = 12;

  private final String source;
  private int at;

  private PhraseParser(String source) {
    this.source = source;
  }

  /**
   * Parses {@code source}.
   *
   * @throws PhraseSyntaxException if it is not a phrase, with the offset where it ceases to be one
   */
  public static Phrase parse(String source) {
    PhraseParser parser = new PhraseParser(source);
    List<Element> elements = parser.sequence();
    if (parser.at < source.length()) {
      throw parser.error("“" + source.charAt(parser.at) + "” closes nothing");
    }
    if (elements.isEmpty()) {
      throw parser.error("an empty phrase");
    }
    return new Phrase(source, elements);
  }

  private List<Element> sequence() {
    List<Element> elements = new ArrayList<>();
    while (true) {
      skipSpace();
      if (at == source.length()) {
        return elements;
      }
      char c = source.charAt(at);
      if (c == '|' || c == ')' || c == ']') {
        return elements;
      }
      element(elements);
    }
  }

  private void element(List<Element> into) {
    switch (source.charAt(at)) {
      case '(' -> into.add(choice());
      case '[' -> {
        at++;
        List<Element> sequence = sequence();
        close(']', "[");
        into.add(new Element.Maybe(nonEmpty(sequence)));
      }
      case '{' -> into.add(concept());
      case '"' -> exact(into);
      case '…' -> {
        at++;
        into.add(gap());
      }
      case '}' -> throw error("“}” closes nothing");
      default -> {
        if (source.startsWith("...", at)) {
          at += 3;
          into.add(gap());
        } else {
          word(into);
        }
      }
    }
  }

  private Element choice() {
    at++;
    List<List<Element>> sequences = new ArrayList<>();
    sequences.add(nonEmpty(sequence()));
    while (at < source.length() && source.charAt(at) == '|') {
      at++;
      sequences.add(nonEmpty(sequence()));
    }
    close(')', "(");
    return new Element.Choice(sequences);
  }

  private Element concept() {
    int end = source.indexOf('}', at);
    if (end < 0) {
      throw error("“{” is not closed");
    }
    String id = source.substring(at + 1, end).strip();
    if (id.isEmpty()) {
      throw error("“{}” names no concept");
    }
    at = end + 1;
    return id.equals("number") ? new Element.Figure() : new Element.Concept(id);
  }

  private void exact(List<Element> into) {
    int end = source.indexOf('"', at + 1);
    if (end < 0) {
      throw error("the quotation mark is not closed");
    }
    for (String word : source.substring(at + 1, end).strip().split(" ", -1)) {
      for (String part : WordForms.split(word)) {
        into.add(new Element.Word(part, true));
      }
    }
    at = end + 1;
  }

  private Element gap() {
    int start = at;
    while (at < source.length() && Character.isDigit(source.charAt(at))) {
      at++;
    }
    if (at == start || at - start > 2) {
      throw error("a gap needs a number of words, as in …3");
    }
    int most = Integer.parseInt(source.substring(start, at));
    if (most < 1 || most > MAX_GAP) {
      throw error("a gap is 1 to " + MAX_GAP + " words, not " + most);
    }
    return new Element.Gap(most);
  }

  private void word(List<Element> into) {
    int start = at;
    while (at < source.length() && isWordPart(source.charAt(at))) {
      at++;
    }
    for (String part : WordForms.split(source.substring(start, at).toLowerCase(Locale.ROOT))) {
      into.add(new Element.Word(part, false));
    }
  }

  /** Whether a character goes on with a word; a start parses a thousand phrases with it. */
  private boolean isWordPart(char c) {
    if (c >= 'a' && c <= 'z') {
      return true;
    }
    return switch (c) {
      case '(', ')', '{', '}', '[', ']', '|', '"', '…', ' ' -> false;
      case '.' -> !source.startsWith("...", at);
      default -> !Character.isWhitespace(c);
    };
  }

  private List<Element> nonEmpty(List<Element> sequence) {
    if (sequence.isEmpty()) {
      throw error("nothing stands here");
    }
    return sequence;
  }

  private void close(char bracket, String opened) {
    if (at == source.length() || source.charAt(at) != bracket) {
      throw error("“" + opened + "” is not closed by “" + bracket + "”");
    }
    at++;
  }

  private void skipSpace() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private PhraseSyntaxException error(String message) {
    return new PhraseSyntaxException(message, at);
  }
}
