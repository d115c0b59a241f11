package io.github.medlint.format.shape;

import com.google.re2j.Pattern;
import io.github.medlint.document.BlockRole;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells a link that asks its reader to act, and one that is prose, from one that only leads on. */
public final class LinkShape {

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

  /** More words than this are prose that is linked. */
  private static final int LINK_WORDS = 15;

  /** A linked card says whole sentences; fewer words with a full stop are an abbreviation. */
  private static final int SENTENCE_WORDS = 4;

  /** A full stop at the end, before an arrow if there is one. */
  private static final Pattern ENDS_SENTENCE =
      Pattern.compile("(?s).*\\p{L}{2,}[.!][^\\p{L}\\p{N}]*");

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}']+");

  private LinkShape() {}

  /**
   * The role of a block that holds nothing but a link.
   *
   * @param text all of the link's text
   * @param prose the block's role if the link's text is prose
   */
  public static BlockRole role(String text, BlockRole prose) {
    int words = new StringTokenizer(text).countTokens();
    if (words > LINK_WORDS || (words >= SENTENCE_WORDS && ENDS_SENTENCE.matcher(text).matches())) {
      return prose;
    }
    return asks(text) ? BlockRole.CALL_TO_ACTION : BlockRole.LINK;
  }

  /** Whether the first word of {@code text} asks to act. */
  private static boolean asks(String text) {
    String[] words = WORD_END.split(text.strip().toLowerCase(Locale.ROOT), 3);
    int first = words[0].isEmpty() && words.length > 1 ? 1 : 0;
    return VERBS.contains(words[first]);
  }
}
