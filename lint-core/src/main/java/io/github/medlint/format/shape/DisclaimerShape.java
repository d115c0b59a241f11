package io.github.medlint.format.shape;

import com.google.re2j.Pattern;

/**
 * Tells disclaimers and legal notices by how they begin, and the headings that they stand under.
 */
public final class DisclaimerShape {

  /** No opening is longer; it bounds the work of the patterns. */
  private static final int OPENING = 120;

  /** A longer heading is one of an article, such as "Why disclaimers matter". */
  private static final int HEADING = 60;

  private static final String SUBJECT =
      "(?:(?:medical|health|legal|fda|general|important|full|safety|financial|affiliate|site"
          + "|website|results|testimonial|professional|liability)\\s+(?:and\\s+|&\\s+)?){0,3}";

  private static final String TERMS =
      "terms\\s+(?:of\\s+(?:use|service|sale)|(?:and|&)\\s+conditions)";

  private static final Pattern OPENS =
      Pattern.compile(
          "(?i)^[^\\p{L}]{0,6}(?:"
              + SUBJECT
              + "(?:disclaimer\\b|disclaimers\\s*(?:[:.\\n]|[-–—]|$)|disclosures?\\s*(?:[:\\n]|[-–—]|$))"
              + "|(?:important\\s+)?safety\\s+information\\b"
              + "|(?:important\\s+|legal\\s+)+(?:notice|information)\\b"
              + "|terms\\s*:|"
              + TERMS
              + "\\b"
              + "|(?:these|this|the)\\s+(?:above\\s+)?(?:statements?|products?|information)[^.]{0,40}"
              + "\\s(?:has|have)\\s+not\\s+been\\s+evaluated\\s+by\\b)");

  private static final Pattern HEADS =
      Pattern.compile(
          "(?i)[^\\p{L}]*(?:"
              + SUBJECT
              + "(?:disclaimers?|disclosures?|notices?)"
              + "|(?:important\\s+)?safety\\s+information|important\\s+information"
              + "|legal(?:\\s+(?:information|stuff|terms))?|fine\\s+print|privacy\\s+policy|"
              + TERMS
              + "|terms)[^\\p{L}]*");

  private static final Pattern SAYS_SO =
      Pattern.compile(
          "(?i)\\b(?:medical\\s+advice|(?:informational|educational)\\s+purposes"
              + "|not\\s+intended\\s+to\\s+(?:diagnose|treat|replace|substitute|be)"
              + "|not\\s+been\\s+evaluated|not\\s+a\\s+substitute|(?:individual\\s+)?results\\s+(?:may|will)\\s+vary"
              + "|always\\s+consult|consult\\s+(?:with\\s+)?(?:your|a|an)\\s)");

  private DisclaimerShape() {}

  /** Whether a block of text begins as a disclaimer or a legal notice does. */
  public static boolean opens(String text) {
    return OPENS.matcher(text.substring(0, Math.min(OPENING, text.length()))).find();
  }

  /** Whether what stands under such a heading is a disclaimer. */
  static boolean heads(String heading) {
    return heading.length() <= HEADING && HEADS.matcher(heading).matches();
  }

  /**
   * Whether text in a disclaimer's dress, such as italics below a last rule, says that it is one.
   */
  public static boolean saysSo(String text) {
    return SAYS_SO.matcher(text).find();
  }
}
