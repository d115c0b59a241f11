package io.github.medlint.report;

import io.github.medlint.check.Finding;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A finding's words within the words around them. */
final class Excerpt {

  private static final int AROUND = 80;

  private Excerpt() {}

  /**
   * The quote with some of its context on either side.
   *
   * @param mark makes the quote stand out
   */
  static String of(Finding finding, UnaryOperator<String> mark) {
    String quote = Printable.of(finding.quote());
    String context = Printable.of(finding.context());
    int at = context.toLowerCase(Locale.ROOT).indexOf(quote.toLowerCase(Locale.ROOT));
    if (at < 0) {
      return "“" + mark.apply(quote) + "”";
    }
    int end = at + quote.length();
    int from = at <= AROUND ? 0 : wordStart(context, at - AROUND);
    int to = context.length() - end <= AROUND ? context.length() : wordEnd(context, end + AROUND);
    return "“"
        + (from > 0 ? "… " : "")
        + context.substring(from, at)
        + mark.apply(context.substring(at, end))
        + context.substring(end, to)
        + (to < context.length() ? " …" : "")
        + "”";
  }

  private static int wordStart(String text, int at) {
    int start = text.indexOf(' ', at);
    return start < 0 ? at : start + 1;
  }

  private static int wordEnd(String text, int at) {
    int end = text.lastIndexOf(' ', at);
    return end < 0 ? at : end;
  }
}
