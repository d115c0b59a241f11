package io.github.medlint.report.check;

import io.github.medlint.check.Finding;
import io.github.medlint.text.Printable;
import java.util.function.UnaryOperator;

/** A finding's words within the words around them, safe for a terminal. */
final class Excerpt {

  /** UTF-16 units shown on either side of the quote, but for the rest of a word. */
  static final int AROUND = 80;

  /** UTF-16 units of a quote; a longer one loses its middle. */
  private static final int LONGEST_QUOTE = 400;

  private Excerpt() {}

  /**
   * The quote with some of its context on either side.
   *
   * @param around UTF-16 units of it on each side, but for the rest of a word
   * @param mark makes the quote stand out; not called where there is nothing beside it
   */
  static String of(Finding finding, int around, UnaryOperator<String> mark) {
    String quote = Printable.of(finding.quote());
    String context = Printable.of(finding.context());
    int at = quote.isEmpty() ? -1 : find(context, quote);
    if (at < 0) {
      return "“" + shortened(quote) + "”";
    }
    int end = at + quote.length();
    int from = at <= around ? 0 : wordStart(context, at - around, at);
    int to =
        context.length() - end <= around ? context.length() : wordEnd(context, end + around, end);
    String words = shortened(context.substring(at, end));
    boolean alone = from == at && to == end;
    return "“"
        + (from > 0 ? "… " : "")
        + context.substring(from, at)
        + (alone ? words : mark.apply(words))
        + context.substring(end, to)
        + (to < context.length() ? " …" : "")
        + "”";
  }

  /** Case is folded unit by unit, so that what is found is as long as the quote. */
  private static int find(String context, String quote) {
    int exact = context.indexOf(quote);
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i + quote.length() <= context.length(); i++) {
      if (context.regionMatches(true, i, quote, 0, quote.length())) {
        return i;
      }
    }
    return -1;
  }

  private static String shortened(String quote) {
    if (quote.length() <= LONGEST_QUOTE) {
      return quote;
    }
    int half = LONGEST_QUOTE / 2;
    int head = wordEnd(quote, half, 0);
    int tail = wordStart(quote, quote.length() - half, quote.length());
    return quote.substring(0, head) + " … " + quote.substring(tail);
  }

  /** The start of the first word at or behind {@code at}, or {@code at} itself if none is near. */
  private static int wordStart(String text, int at, int limit) {
    int space = text.indexOf(' ', at);
    return space < 0 || space >= limit ? whole(text, at) : space + 1;
  }

  /** The end of the last word at or before {@code at}, or {@code at} itself if none is near. */
  private static int wordEnd(String text, int at, int limit) {
    int space = text.lastIndexOf(' ', at);
    return space <= limit ? whole(text, at) : space;
  }

  /** {@code at}, or the unit before it if a surrogate pair would be cut there. */
  private static int whole(String text, int at) {
    boolean cuts =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return cuts ? at - 1 : at;
  }
}
