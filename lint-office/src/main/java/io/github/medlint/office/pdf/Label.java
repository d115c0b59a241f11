package io.github.medlint.office.pdf;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an item of a list begins with.
 *
 * @param text the bullet or the number
 * @param length with the white space behind it
 */
record Label(String text, int length) {

  private static final Pattern BULLET =
      Pattern.compile(
          "^([\u2022\u00b7\u2023\u2043\u2219\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6"
              + "\u25b8\u25b9\u25ba\u25b6\u27a2\u27a4\u2192\u2713\u2714\u2717\u2718"
              + "\u2756\u2666\u2605\u2606\u2610\u2611\u2612\u2751\u00a7\uf0b7]+|[-\u2013*o])"
              + "[\\s\u200b\u00a0]+");

  private static final Pattern NUMBER =
      Pattern.compile("^(\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])[\\s\u200b\u00a0]+");

  /** The label that a line begins with; null if it begins with none. */
  static @Nullable Label of(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.find()) {
      return new Label(bullet.group(1), bullet.end());
    }
    Matcher number = NUMBER.matcher(line);
    return number.find() ? new Label(number.group(1), number.end()) : null;
  }

  /** Whether a line of prose may begin so, too, where a line was broken. */
  boolean isDoubtful() {
    return isNumber() || "-\u2013*o".contains(text);
  }

  boolean isNumber() {
    return text.length() > 1 && (Character.isLetterOrDigit(text.charAt(0)) || text.startsWith("("));
  }
}
