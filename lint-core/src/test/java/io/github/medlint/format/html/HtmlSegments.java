package io.github.medlint.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medlint.document.Document;
import io.github.medlint.format.PositionLaw;
import java.util.Locale;
import org.jsoup.parser.Parser;

/** The position law for HTML, with a decoding that is not the reader's own. */
public final class HtmlSegments {

  private HtmlSegments() {}

  static void holdIn(Document document) {
    PositionLaw.holds(document, HtmlSegments::reads);
  }

  public static boolean reads(String slice, String text) {
    if (slice.startsWith("<")) {
      boolean lineBreak = slice.toLowerCase(Locale.ROOT).startsWith("<br");
      return text.equals(lineBreak ? "\n" : " ");
    }
    if (slice.startsWith("\\")) {
      return fromJson(slice).equals(text);
    }
    if (slice.equals("\0")) {
      return text.equals("\uFFFD");
    }
    boolean pair = slice.equals("\r\n") && text.equals("\n");
    return pair
        || fold(Parser.unescapeEntities(slice, false)).equals(fold(text))
        || fold(Parser.unescapeEntities(slice, true)).equals(fold(text));
  }

  private static String fromJson(String slice) {
    try {
      return new ObjectMapper().readValue('"' + slice + '"', String.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(slice, e);
    }
  }

  private static String fold(String text) {
    boolean space = !text.isEmpty() && text.chars().allMatch(c -> " \t\r\n\f".indexOf(c) >= 0);
    return space ? " " : text;
  }
}
