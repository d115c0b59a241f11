package io.github.medlint.language.assertion;

import io.github.medlint.language.assertion.Assertion.Voice;
import io.github.medlint.text.TextRange;
import java.util.Locale;
import java.util.Set;

/** Tells whose words stand in quotation marks. */
final class Quotation {

  /** A quotation longer than this is not one that is told to disagree: two marks just face. */
  private static final int MAX_LENGTH = 400;

  /** A single mark that opens a longer quotation than this is an apostrophe. */
  private static final int MAX_SINGLE = 60;

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "i've", "i’m", "i’ve", "my", "me", "mine", "myself", "we", "our", "us");

  private Quotation() {}

  /**
   * The voice of {@code range} by the quotation marks around it: a customer's if the quotation
   * speaks of “I” or “my”, somebody else's if it does not, the copy's own if there are none.
   */
  static Voice voice(String text, TextRange range) {
    int open = opened(text, Math.max(0, range.start() - MAX_LENGTH), range.start());
    int close = closed(text, range.end(), Math.min(text.length(), range.end() + MAX_LENGTH));
    if (open < 0 || close < 0) {
      open = singleOpened(text, Math.max(0, range.start() - MAX_SINGLE), range.start());
      close = singleClosed(text, range.end(), Math.min(text.length(), range.end() + MAX_SINGLE));
    }
    if (open < 0 || close < 0) {
      return Voice.OWN;
    }
    return speaksOfItself(text, open, close) ? Voice.TESTIMONIAL : Voice.QUOTED;
  }

  /** As {@link #opened} for single quotation marks, which look like apostrophes. */
  private static int singleOpened(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (opensSingle(text, i)) {
        return i;
      }
      if (closesSingle(text, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** As {@link #closed} for single quotation marks. */
  private static int singleClosed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (closesSingle(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensSingle(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '‘')
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean closesSingle(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’')
        && at > 0
        && !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** Where the quotation that is open at {@code to} starts, or -1. */
  private static int opened(String text, int from, int to) {
    int straight = -1;
    int curly = -1;
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case '"' -> straight = straight < 0 ? i : -1;
        case '“', '«', '„' -> curly = i;
        case '”', '»' -> curly = -1;
        default -> {}
      }
    }
    return Math.max(straight, curly);
  }

  /** Where the quotation that is open at {@code from} ends, or -1. */
  private static int closed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '”' || c == '»') {
        return i;
      }
      if (c == '“' || c == '«') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean speaksOfItself(String text, int from, int to) {
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i == to ? ' ' : text.charAt(i);
      if (!Character.isLetter(c) && c != '\'' && c != '’') {
        if (FIRST_PERSON.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
