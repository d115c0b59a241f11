package io.github.medlint.format;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;

/** Tells a link that asks its reader to act from one that only leads on. */
final class CallToAction {

  private static final Set<String> VERBS =
      Set.of(
          "apply",
          "begin",
          "book",
          "buy",
          "call",
          "check",
          "choose",
          "claim",
          "download",
          "enroll",
          "enrol",
          "get",
          "grab",
          "join",
          "order",
          "purchase",
          "request",
          "reserve",
          "register",
          "schedule",
          "shop",
          "sign",
          "start",
          "subscribe",
          "take",
          "text",
          "try");

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}']+");

  private CallToAction() {}

  /** Whether {@code text}, all of a link's text, asks to act: its first word is such a verb. */
  static boolean asks(String text) {
    String[] words = WORD_END.split(text.strip().toLowerCase(Locale.ROOT), 3);
    int first = words[0].isEmpty() && words.length > 1 ? 1 : 0;
    return VERBS.contains(words[first]);
  }
}
