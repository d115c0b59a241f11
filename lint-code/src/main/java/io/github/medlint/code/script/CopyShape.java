package io.github.medlint.code.script;

import com.google.re2j.Pattern;
import io.github.medlint.format.shape.ProseShape;

/** Tells copy from the other strings of a program by its letters alone. */
final class CopyShape {

  private static final Pattern WORD =
      Pattern.compile("[(\"'“‘\\[]*\\p{L}[\\p{L}\\p{M}'’]*(?:[-–/]\\p{L}+)*[.,;:!?)\"'”’\\]…%*]*");

  private static final Pattern QUERY =
      Pattern.compile(
          "(?is)\\s*(?:select\\s.*\\sfrom|insert\\s+into|update\\s.*\\sset|delete\\s+from"
              + "|create\\s+(?:table|index|or|policy)|alter\\s+table|drop\\s|with\\s.*\\sas\\s*\\(|mutation\\b"
              + "|query\\s.*\\{|fragment\\s.*\\{)\\b.*|\\s*(?:#version|precision|attribute|uniform)\\b.*");

  private static final Pattern CODE =
      Pattern.compile(
          "=>|\\(\\)|;\\s*$|\\{\\s*\\n|\\)\\s*\\{|&&|\\|\\||===|::|^\\s*[@.#][\\w-]+\\s*\\{");

  /** What names a file of a program; see {@link ProseShape#isMachineValue} for other files. */
  private static final Pattern PROGRAM_FILE = Pattern.compile("\\S+\\.(?:[jt]sx|ts)");

  /** A token that a program gives as a name: one word that does not begin with a capital. */
  private static final Pattern IDENTIFIER =
      Pattern.compile("[a-z_$][\\w$.:/-]*|[A-Z0-9_]+|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+");

  /** What a class looks like, and with it many a word. */
  private static final Pattern STYLE = Pattern.compile("[!-]?[a-z0-9]+[-:/\\[]\\S*[^:]");

  private static final Pattern SURE_STYLE =
      Pattern.compile(
          "\\S*[a-z]-\\d\\S*|[a-z-]+:[a-z\\[]\\S*|\\S*\\[\\S+\\]\\S*"
              + "|(?:text|bg|items|justify|font|border|rounded|shadow|max|min|flex|grid|self|from|to|via"
              + "|inset|translate|transition|leading|tracking|object|overflow)-\\S+");

  private static final int LONGEST = 4000;

  /** Fewer words are no sentence that can be told from a name or a message. */
  private static final int SENTENCE_WORDS = 4;

  private CopyShape() {}

  /** Whether a string behind a key for copy is copy. */
  static boolean mayBeCopy(String value) {
    String text = head(value);
    return ProseShape.hasWords(text)
        && !ProseShape.isMachineValue(text)
        && !PROGRAM_FILE.matcher(text).matches()
        && !IDENTIFIER.matcher(text).matches()
        && !isStyle(text)
        && !QUERY.matcher(text).matches();
  }

  static int words(String value) {
    int words = 0;
    for (String token : head(value).split("\\s+", -1)) {
      words += WORD.matcher(token).matches() ? 1 : 0;
    }
    return words;
  }

  /** Whether a string reads as a sentence, so that it is copy wherever it stands. */
  static boolean isSentence(String value, boolean inList) {
    String text = head(value);
    int tokens = 0;
    int words = 0;
    int small = 0;
    for (String token : text.split("\\s+", -1)) {
      tokens++;
      if (WORD.matcher(token).matches()) {
        words++;
        small += Character.isLowerCase(token.charAt(0)) ? 1 : 0;
      }
    }
    if (words < (inList ? SENTENCE_WORDS - 1 : SENTENCE_WORDS) || words * 10 < tokens * 7) {
      return false;
    }
    int first = text.codePointAt(0);
    boolean opens = Character.isUpperCase(first) || "“\"‘'¿¡".indexOf(first) >= 0;
    boolean ends = ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean digits = Character.isDigit(first) && small > 0;
    return (opens || ends || digits)
        && (small > 0 || words >= 6)
        && mayBeCopy(text)
        && !CODE.matcher(text).find();
  }

  /** A list of classes of a style sheet. */
  private static boolean isStyle(String text) {
    int tokens = 0;
    int marked = 0;
    boolean sure = false;
    for (String token : text.split("\\s+", -1)) {
      tokens++;
      marked += STYLE.matcher(token).matches() ? 1 : 0;
      sure |= SURE_STYLE.matcher(token).matches();
    }
    return sure && marked * 2 > tokens;
  }

  private static String head(String value) {
    String text = value.strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
