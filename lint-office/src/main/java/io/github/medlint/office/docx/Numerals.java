package io.github.medlint.office.docx;

import java.util.Locale;

/** Numbers as lists write them. */
final class Numerals {

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private Numerals() {}

  /** A number in a format of WordprocessingML; in figures if the format is another. */
  static String of(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      default -> Integer.toString(number);
    };
  }

  /** a to z, then aa, bb and so on, as Word counts. */
  private static String letters(int number) {
    if (number < 1 || number > 26 * 30) {
      return Integer.toString(number);
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
