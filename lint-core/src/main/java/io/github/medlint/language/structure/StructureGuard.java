package io.github.medlint.language.structure;

import io.github.medlint.text.NearestName;
import java.util.Set;

/**
 * Refuses patterns that could take for ever: CoreNLP matches them by trying every way, and their
 * words by backtracking regular expressions. Rules and drafts are both hostile input.
 */
final class StructureGuard {

  /** Longer sentences are matched in parts. */
  static final int MAX_TOKENS = 120;

  private static final int MAX_WAYS = 500;
  private static final int MAX_RELATIONS = 8;
  private static final int MAX_REPEATS = 3;
  private static final Set<String> ATTRIBUTES = Set.of("word", "lemma", "tag");

  private final String source;
  private final StructurePattern.Kind kind;
  private long ways = 1;
  private int relations;

  private StructureGuard(String source, StructurePattern.Kind kind) {
    this.source = source;
    this.kind = kind;
  }

  static void check(String source, StructurePattern.Kind kind) {
    new StructureGuard(source, kind).check();
  }

  private void check() {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      char before = i == 0 ? ' ' : source.charAt(i - 1);
      if (c == '/') {
        i = expression(i);
      } else if (c == '"') {
        i = Math.max(i, source.indexOf('"', i + 1));
      } else if (c == ':' && Character.isLetter(before)) {
        attribute(i);
      } else if (kind == StructurePattern.Kind.TOKENS) {
        i = repetition(i, c, before);
      } else if ((c == '>' || c == '<') && before != c) {
        relation(i);
      }
    }
  }

  private void attribute(int colon) {
    int start = colon;
    while (start > 0 && Character.isLetter(source.charAt(start - 1))) {
      start--;
    }
    String name = source.substring(start, colon);
    boolean opens = start > 0 && "{;, ".indexOf(source.charAt(start - 1)) >= 0;
    if (opens && !ATTRIBUTES.contains(name) && inBraces(start)) {
      throw refused(start, "unknown attribute “" + name + "”", NearestName.hint(name, ATTRIBUTES));
    }
  }

  private boolean inBraces(int at) {
    return source.lastIndexOf('{', at) > source.lastIndexOf('}', at);
  }

  private void relation(int at) {
    if (++relations > MAX_RELATIONS) {
      throw refused(at, "more than " + MAX_RELATIONS + " relations in a pattern", "split it");
    }
    if (source.startsWith("neg", at + 1) && !Character.isLetter(letter(at + 4))) {
      throw refused(
          at,
          "Universal Dependencies know no relation “neg”",
          ">advmod {lemma:not}, >det {lemma:no}");
    }
  }

  private char letter(int at) {
    return at < source.length() ? source.charAt(at) : ' ';
  }

  /** Returns where the quantifier at {@code at} ends, if one is there. */
  private int repetition(int at, char c, char before) {
    if (c == '*' || c == '+') {
      throw refused(at, "“" + c + "” repeats without end", "say how often, as in []{0,6}");
    }
    if (c == '?' && before != '(') {
      count(at, 2);
    }
    if (c == '{' && (before == ')' || before == ']')) {
      int end = source.indexOf('}', at);
      if (before == ')') {
        throw refused(at, "a group is repeated", "repeat single words, as in []{0,6}");
      }
      count(at, end < 0 ? 1 : repeats(at, source.substring(at + 1, end)));
      return Math.max(at, end);
    }
    return at;
  }

  private int repeats(int at, String bounds) {
    int comma = bounds.indexOf(',');
    String most = bounds.substring(comma + 1).strip();
    if (most.isEmpty() || most.length() > 2 || !most.chars().allMatch(Character::isDigit)) {
      throw refused(at, "“{" + bounds + "}” repeats without end", "say how often, as in []{0,6}");
    }
    return comma < 0 ? 1 : Integer.parseInt(most) + 1;
  }

  private void count(int at, int more) {
    ways *= more;
    if (ways > MAX_WAYS) {
      throw refused(at, "more than " + MAX_WAYS + " ways to match", "use fewer or shorter gaps");
    }
  }

  /** Checks the regular expression that opens at {@code at}; returns where it closes. */
  private int expression(int at) {
    int repeats = 0;
    for (int i = at + 1; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '/') {
        return i;
      }
      if (c == '\\') {
        if (Character.isDigit(letter(i + 1)) || letter(i + 1) == 'k') {
          throw refused(i, "a back reference", "spell the words out");
        }
        i++;
      } else if (c == '*' || c == '+' || c == '{') {
        if (source.charAt(i - 1) == ')' || ++repeats > MAX_REPEATS) {
          throw refused(i, "a repetition that can take for ever", "list the words: /cure|heal/");
        }
      }
    }
    throw refused(at, "the regular expression is not closed", "");
  }

  private static StructureSyntaxException refused(int offset, String message, String hint) {
    return new StructureSyntaxException(message, offset, hint);
  }
}
