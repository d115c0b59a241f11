package io.github.medlint.format.shape;

import com.google.re2j.Pattern;

/** Tells lines that ask the reader to act, such as {@code Book a consultation today}. */
public final class ActionShape {

  /** Asks to become a patient or a customer; no sentence of an article starts so by chance. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(?i)(?:please )?(?:"
              + "(?:schedule|book|reserve|request|claim|get|start|begin|order|apply for|try) (?:a|an|your|my|our) "
              + "(?:free |first |complimentary |online |virtual |initial |personal |no-cost )*"
              + "(?:consult|visit|appointment|assessment|evaluation|screening|session|treatment|trial|spot|quote"
              + "|call|prescription|journey|healing|program|plan|discount|offer|quiz|intake)"
              + "|(?:schedule|book|order|buy|shop|apply|enroll|register|subscribe|call|start|join) (?:now|today|online|here)"
              + "|call (?:us|our|\\+?\\(?\\d)|text (?:us|\\+?\\(?\\d)|contact (?:us|our)|reach out"
              + "|get started|sign up|sign me up|add to cart|buy|click (?:here|below|the)"
              + "|check (?:your|my) eligibility|see if (?:you|i) qualify|take (?:the|our) (?:quiz|assessment)"
              + "|(?:are you )?ready (?:to|for) ).*",
          Pattern.DOTALL);

  /** Asks to go on reading or to leave an address; counts only among the last lines. */
  private static final Pattern WEAK =
      Pattern.compile(
          "(?i)(?:learn more|find out|discover|get|check|see|try|join|subscribe|download|take|start|explore"
              + "|visit|follow|share|enter your|have (?:a |any )?questions|still have questions|want to"
              + "|looking (?:for|to)|interested in|talk to|speak (?:to|with)|schedule|book|request|let us)\\b.*",
          Pattern.DOTALL);

  private ActionShape() {}

  /**
   * Whether a line of its own asks to act.
   *
   * @param last whether it stands among the last lines of the draft, behind all of its body
   */
  public static boolean asks(String text, boolean last) {
    return PlainShapes.isOneSentence(text)
        && (STRONG.matcher(text).matches() || (last && WEAK.matcher(text).matches()));
  }
}
