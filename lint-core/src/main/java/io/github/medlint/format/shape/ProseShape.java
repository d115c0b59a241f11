package io.github.medlint.format.shape;

import com.google.re2j.Pattern;
import java.util.StringTokenizer;

/** Tells prose from addresses, dates and keys among the strings of data. */
public final class ProseShape {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\s*(?:https?:|mailto:|tel:|www\\.|/|#)\\S*\\s*");

  private static final Pattern MACHINE_VALUE =
      Pattern.compile(
          "(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//\\S*|mailto:\\S+|tel:\\S+|data:\\S+|[./~#@$]\\S*"
              + "|\\S+\\.(?:jpe?g|png|gif|svg|webp|avif|pdf|mp4|webm|html?|md|js|css|json|ya?ml|woff2?)"
              + "|\\d{4}-\\d\\d-\\d\\d(?:[T ][\\d:.]+\\S*)?|[\\d\\s.,:;%$€£()+/x-]+|[^\\s@]+@[^\\s@]+");

  private static final int SENTENCE_WORDS = 3;

  private ProseShape() {}

  /** Whether {@code text} says anything to a person: it has a letter and is no address. */
  public static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetter) && !ADDRESS.matcher(text).matches();
  }

  /** Whether {@code text} has several words of letters. */
  public static boolean isSentence(String text) {
    int words = 0;
    StringTokenizer tokens = new StringTokenizer(text);
    while (tokens.hasMoreTokens()) {
      if (tokens.nextToken().codePoints().filter(Character::isLetter).limit(2).count() == 2) {
        words++;
      }
    }
    return words >= SENTENCE_WORDS && hasWords(text);
  }

  /** Whether all of {@code text} is an address, a file's name, a date, a number or the like. */
  public static boolean isMachineValue(String text) {
    return MACHINE_VALUE.matcher(text).matches();
  }
}
