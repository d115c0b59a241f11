package io.github.medlint.format.shape;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Set;

/** What a piece of plain text looks like, told from its letters alone. */
public final class PlainShapes {

  /** Longer text is prose, whatever it looks like. It also bounds the work of the patterns. */
  private static final int LONGEST = 200;

  private static final int LONGEST_TITLE = 110;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  private static final Pattern SENTENCE_END =
      Pattern.compile("(\\p{L}*)[.!?][\"'”’)]*\\s+[\"'“‘(]?[\\p{Lu}\\p{N}]");

  /** A full stop behind these ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("Dr", "Mr", "Ms", "Mrs", "Prof", "St", "vs", "No");

  private static final Pattern STEP =
      Pattern.compile(
          "^(?:Step|Phase|Stage|Part|Tip|Week|Day|Reason|Myth|Fact)\\s+#?(?:\\d+|[IVX]+)\\b.*");

  private static final Pattern ALT =
      Pattern.compile(
          "(?i)^(?:.*\\s[-–—]\\s(?:featured|hero|cover)?\\s*(?:image|photo|thumbnail|illustration)"
              + "|\\[?(?:image|photo|picture|alt|alt text)\\s*[:\\]].*)$");

  private static final Pattern CRUMB =
      Pattern.compile(
          "(?i)^[←«<‹]?\\s*(?:back to|return to|skip to|view all|see all|read more|previous (?:post|article)"
              + "|next (?:post|article)|related (?:posts|articles)|all posts)\\b.*");

  private static final Pattern TRAIL = Pattern.compile("[^>›»|]+(?:\\s[>›»]\\s[^>›»|]+)+");

  private static final Pattern MENU = Pattern.compile("[^|]+(?:\\s\\|\\s[^|]+){2,}");

  private static final String CAPITALISED = "\\p{Lu}[\\p{L}.'’-]*";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:.*\\b|.*\\p{L})\\d+\\s?-?min(?:ute)?s?\\s+read\\b.*"
              + "|(?:Dr|Prof|Mr|Mrs|Ms)\\.?(?:\\s+"
              + CAPITALISED
              + "){1,4}(?:,\\s*[\\p{L}.-]+)*"
              + "|"
              + CAPITALISED
              + "(?:\\s+"
              + CAPITALISED
              + "){1,3}"
              + "(?:,\\s*(?:M\\.?D|D\\.?O|N\\.?P|PA-C|R\\.?N|A?P?RN|DNP|FNP-?[BC]*|Ph\\.?D|Pharm\\.?D|DDS|DMD|DC|ND|LCSW|MPH)\\.?)+"
              + "|(?:[Ww]ritten by|[Mm]edically reviewed by|[Rr]eviewed by|[Pp]osted by|[Ff]act[- ]checked by|[Aa]uthor:|By)"
              + "\\s+"
              + CAPITALISED
              + "[^!?]*");

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?i)(?:(?:last )?(?:published|updated|posted|reviewed|modified)(?: on)?:?\\s*)?"
              + "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
              + "|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{4}"
              + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})");

  private static final Pattern REFERENCES =
      Pattern.compile("(?i)(?:references|sources|citations|footnotes|bibliography|works cited):?");

  private static final Pattern FOOTNOTE = Pattern.compile("^\\[\\d{1,3}\\]\\s+\\S.*");

  private static final Pattern QUOTED =
      Pattern.compile("^(?:“[^“”]+”|\"[^\"]+\")(?:\\s*[-–—~]\\s*\\p{Lu}.{0,60})?$");

  private static final Pattern ATTRIBUTION =
      Pattern.compile("^[-–—~]?\\s*\\p{Lu}[^.!?]{0,50}[.]?.{0,20}$");

  private PlainShapes() {}

  /** Most words that count are capitalised, or all letters are, and no sentence ends here. */
  public static boolean isTitle(String text) {
    if (text.length() > LONGEST_TITLE || endsSentence(text)) {
      return false;
    }
    int words = 0;
    int counting = 0;
    int capitalised = 0;
    for (Matcher word = WORD.matcher(text); word.find(); words++) {
      int first = word.group().codePointAt(0);
      if (words == 0 && Character.isLowerCase(first)) {
        return false;
      }
      // "and", "with", "your": title case leaves most short words small.
      if (word.group().length() > 3 || Character.isUpperCase(first)) {
        counting++;
        capitalised += Character.isLowerCase(first) ? 0 : 1;
      }
    }
    return words <= 16 && counting > 0 && capitalised * 10 >= counting * 7;
  }

  /** A short line without an end, such as a heading in sentence case. */
  public static boolean isShortLine(String text) {
    return text.length() <= 70
        && !endsSentence(text)
        && !text.isEmpty()
        && !Character.isLowerCase(text.codePointAt(0))
        && Character.isLetterOrDigit(text.codePointAt(0))
        && wordCount(text) <= 10;
  }

  public static boolean isShortQuestion(String text) {
    return text.endsWith("?") && text.length() <= 120 && isOneSentence(text);
  }

  /** A short title that ends in a colon, such as {@code What to Expect:}. */
  public static boolean isLabel(String text) {
    return text.endsWith(":")
        && wordCount(text) <= 6
        && isTitle(text.substring(0, text.length() - 1));
  }

  public static boolean isStep(String text) {
    return text.length() <= LONGEST_TITLE && !endsSentence(text) && STEP.matcher(text).matches();
  }

  public static boolean isAlt(String text) {
    return text.length() <= LONGEST && ALT.matcher(text).matches();
  }

  public static boolean isNavigation(String text) {
    if (text.length() > LONGEST_TITLE || endsSentence(text)) {
      return false;
    }
    return (wordCount(text) <= 6 && CRUMB.matcher(text).matches())
        || TRAIL.matcher(text).matches()
        || MENU.matcher(text).matches();
  }

  public static boolean isByline(String text) {
    return text.length() <= LONGEST_TITLE
        && wordCount(text) <= 14
        && (BYLINE.matcher(text).matches() || DATE_LINE.matcher(text).matches());
  }

  /** What may stand under a name: a credential, a role, a place; a few words without an end. */
  public static boolean isCredential(String text) {
    return wordCount(text) <= 5 && !endsSentence(text) && !text.endsWith("?");
  }

  public static boolean opensReferences(String heading) {
    return heading.length() <= 40 && REFERENCES.matcher(heading).matches();
  }

  public static boolean isFootnote(String text) {
    return FOOTNOTE.matcher(text).lookingAt();
  }

  public static boolean isQuoted(String text) {
    return text.length() <= 2000 && QUOTED.matcher(text).matches();
  }

  public static boolean isAttribution(String text) {
    return wordCount(text) <= 8 && ATTRIBUTION.matcher(text).matches();
  }

  public static boolean isOneSentence(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (Matcher end = SENTENCE_END.matcher(text); end.find(); ) {
      if (!ABBREVIATIONS.contains(end.group(1))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!;,:…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static int wordCount(String text) {
    int words = 0;
    for (Matcher word = WORD.matcher(text); word.find() && words < 100; ) {
      words++;
    }
    return words;
  }
}
