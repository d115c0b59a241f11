package io.github.medlint.language;

import io.github.medlint.text.TextRange;

/** Tells whether words stand in quotation marks. */
final class Quotation {

  /** A quotation longer than this is not one that is told to disagree: two marks just face. */
  private static final int MAX_LENGTH = 240;

  private Quotation() {}

  /** Whether {@code range} stands within one pair of quotation marks of {@code text}. */
  static boolean around(String text, TextRange range) {
    int from = Math.max(0, range.start() - MAX_LENGTH);
    int to = Math.min(text.length(), range.end() + MAX_LENGTH);
    return opened(text, from, range.start()) && closed(text, range.end(), to);
  }

  private static boolean opened(String text, int from, int to) {
    boolean straight = false;
    boolean curly = false;
    for (int i = from; i < to; i++) {
      switch (text.charAt(i)) {
        case '"' -> straight = !straight;
        case '“', '«', '„' -> curly = true;
        case '”', '»' -> curly = false;
        default -> {}
      }
    }
    return straight || curly;
  }

  private static boolean closed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '”' || c == '»') {
        return true;
      }
      if (c == '“' || c == '«') {
        return false;
      }
    }
    return false;
  }
}
