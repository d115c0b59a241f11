package io.github.medlint.format.shape;

import com.google.re2j.Pattern;
import java.util.StringTokenizer;

/** Tells prose from addresses, dates and keys among the strings of data. */
public final class ProseShape {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\s*(?:https?:|mailto:|tel:|www\\.|/|#)\\S*\\s*");

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
}
