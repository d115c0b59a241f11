package io.github.medlint.decision;

import io.github.medlint.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words to medlint in a comment of a draft, in whichever way its format writes comments.
 *
 * @param verb {@code allow}, {@code allow-begin} … without {@code medlint} before it
 * @param body what stands behind the verb, up to the end of the comment
 * @param range the verb and the body in the source
 */
record CommentMark(String verb, String body, TextRange range) {

  private static final String NAME = "medlint ";
  private static final String VERB = "allow";

  /** What ends a comment that this begins; that of a line comment ends with its line. */
  private static final Map<String, String> COMMENTS =
      Map.of(
          "<!--",
          "-->",
          "/*",
          "*/",
          "{#",
          "#}",
          "{{!--",
          "--}}",
          "{{!",
          "}}",
          "{{--",
          "--}}",
          "<%#",
          "%>",
          "//",
          "\n",
          "#",
          "\n",
          "comment %}",
          "{%");

  /** Longer ones first, since some begin like others end. */
  private static final List<String> OPENERS =
      COMMENTS.keySet().stream()
          .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
          .toList();

  /** All marks of a source, in its order. */
  static List<CommentMark> in(String source) {
    List<CommentMark> marks = new ArrayList<>();
    String wanted = NAME + VERB;
    for (int at = source.indexOf(wanted); at >= 0; at = source.indexOf(wanted, at + 1)) {
      String opener = opener(source, at);
      if (!opener.isEmpty()) {
        int end = end(source, at, COMMENTS.getOrDefault(opener, "\n"));
        int verb = at + NAME.length();
        int body = verb;
        while (body < end && (Character.isLetter(source.charAt(body)) || is(source, body, '-'))) {
          body++;
        }
        marks.add(
            new CommentMark(
                source.substring(verb, body),
                source.substring(body, end).strip(),
                new TextRange(at, end)));
      }
    }
    return marks;
  }

  private static boolean is(String source, int at, char c) {
    return source.charAt(at) == c;
  }

  /** What begins the comment whose first words stand at {@code at}; empty if none does. */
  private static String opener(String source, int at) {
    int before = at;
    // A comment of several lines may have a star at the head of each.
    while (before > 0 && Character.isWhitespace(source.charAt(before - 1))) {
      before--;
    }
    while (before > 1 && is(source, before - 1, '*') && is(source, before - 2, '*')) {
      before--;
    }
    for (String opener : OPENERS) {
      if (source.startsWith(opener, before - opener.length())) {
        return opener;
      }
    }
    return source.startsWith("comment -%}", before - 11) ? "comment %}" : "";
  }

  private static int end(String source, int at, String closer) {
    int end = source.indexOf(closer, at);
    end = end < 0 ? source.length() : end;
    while (end > at && Character.isWhitespace(source.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The names in front of the settings, in order. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (String word : words()) {
      if (word.indexOf('=') < 0) {
        names.add(word);
      }
    }
    return names;
  }

  /** The settings, as {@code reason="…"}, by name. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    for (String word : words()) {
      int is = word.indexOf('=');
      if (is >= 0) {
        settings.put(word.substring(0, is), unquoted(word.substring(is + 1)));
      }
    }
    return settings;
  }

  private static String unquoted(String value) {
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    int end = quoted && value.length() > 1 && value.endsWith(value.substring(0, 1)) ? 1 : 0;
    return quoted ? value.substring(1, value.length() - end).strip() : value;
  }

  /** The words, parted by white space and commas outside of quotation marks. */
  private List<String> words() {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean parts = quote == 0 && (Character.isWhitespace(c) || c == ',');
      if (parts && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (!parts) {
        word.append(c);
      }
      if (quote == 0 && (c == '"' || c == '\'') && word.indexOf("=") == word.length() - 2) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
