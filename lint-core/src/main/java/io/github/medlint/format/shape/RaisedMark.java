package io.github.medlint.format.shape;

import com.google.re2j.Pattern;

/** Tells a raised number that is the mark of a note from one that is part of a word, as in cm². */
public final class RaisedMark {

  private static final Pattern MARK =
      Pattern.compile("[\\[(]?[0-9*\u2020\u2021\u00a7]+(?:[,\u2013\\- ]*[0-9]+)*[\\])]?");

  /** Shorter words than this before a raised number are units. */
  private static final int WORD = 3;

  private RaisedMark() {}

  /** Whether raised letters may be the mark of a note. */
  public static boolean is(String raised) {
    return MARK.matcher(raised).matches();
  }

  /** Whether text ends in what bears a mark: a word that is no unit, or the end of a sentence. */
  public static boolean mayFollow(String text) {
    int at = text.length();
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    boolean sentenceEnd = !text.isEmpty() && ".,;:!?)".indexOf(text.charAt(text.length() - 1)) >= 0;
    return text.length() - at >= WORD || sentenceEnd;
  }
}
