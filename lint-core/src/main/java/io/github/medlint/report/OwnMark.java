package io.github.medlint.report;

/** By what medlint's reports are known again: to check one would be to read each finding twice. */
public final class OwnMark {

  /** The field of a JSON report that says what wrote it. */
  public static final String PRODUCER = "producer";

  /** What it says. */
  public static final String MEDLINT = "medlint";

  /** The last words of a report in text. */
  public static final String LAST_WORDS = "For human review.";

  /** The last words of a checklist in text. */
  public static final String LAST_WORDS_OF_CHECKLIST =
      LAST_WORDS + " Not an approval and not a finding of compliance.";

  private OwnMark() {}

  /** Whether a JSON file that begins with {@code head} is a report of medlint's. */
  public static boolean inJson(String head) {
    StringBuilder dense = new StringBuilder(head.length());
    head.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> dense.append((char) c));
    String mark = "\"" + PRODUCER + "\":\"" + MEDLINT + "\"";
    return dense.indexOf("{") == 0 && dense.indexOf(mark) > 0;
  }

  /** Whether a text that ends with {@code tail} is a report of medlint's. */
  public static boolean inText(String tail) {
    String end = tail.stripTrailing();
    return end.endsWith(LAST_WORDS) || end.endsWith(LAST_WORDS_OF_CHECKLIST);
  }
}
