package io.github.medlint.language.assertion;

import io.github.medlint.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or group of words that turns a statement near it.
 *
 * @param kind what it does to the statement
 * @param direction on which side of it the statement stands
 * @param reach how many words may stand between
 * @param parsed whether a parse decides where other words stand between
 * @param parts its words in order
 */
record Cue(Kind kind, Direction direction, int reach, boolean parsed, List<Part> parts) {

  enum Kind {
    NEGATION,
    HEDGE,
    /** “Can”: it is said to be possible, which promises more than a hedge. */
    POSSIBILITY,
    /** A noun phrase that takes the statement for granted: “its ability to …”. */
    PRESUPPOSITION,
    CONDITION,
    /** “How does it …?”: the question takes the statement for granted. */
    IMPLIED,
    /** “Say goodbye to …”: it tells the reader to act, where it opens a clause. */
    INSTRUCTION,
    ATTRIBUTION,
    TESTIMONIAL,
    QUOTATION,
    /** “Is there …”: at the head of a sentence that no mark ends it opens a question. */
    QUESTION,
    /** Opens a clause that a comma closes, if it stands at the head of one. */
    SUBORDINATE,
    /** Closes every scope that is open. */
    END,
    /** Looks like another kind and is none. */
    PSEUDO;

    /** Whether it shapes the scopes of others and says nothing of a statement itself. */
    boolean isStructure() {
      return this == QUESTION || this == SUBORDINATE || this == END || this == PSEUDO;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Direction {
    FORWARD,
    BACKWARD
  }

  /**
   * A word of a cue, or a gap.
   *
   * @param forms one of them; a form with a capital wants one in the copy; empty for a gap
   * @param gap up to how many words it skips; 0 for a word
   */
  record Part(List<String> forms, int gap) {

    boolean matches(Token token) {
      for (String form : forms) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (token.word().equals(lower) && (lower.equals(form) || token.capitalised())) {
          return true;
        }
      }
      return false;
    }
  }

  /** Parses {@code (a|b) c …2 d}: alternatives in one word are parted by bars. */
  static List<Part> parse(String text) {
    List<Part> parts = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      if (word.startsWith("…")) {
        parts.add(new Part(List.of(), Integer.parseInt(word.substring(1))));
      } else {
        parts.add(new Part(alternatives(word), 0));
      }
    }
    return List.copyOf(parts);
  }

  private static List<String> alternatives(String word) {
    List<String> forms = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || word.charAt(i) == '|') {
        forms.add(word.substring(start, i));
        start = i + 1;
      }
    }
    return List.copyOf(forms);
  }

  /** The index behind the cue if it starts at word {@code at}, else -1. */
  int end(List<Token> words, int at) {
    return end(words, at, 0);
  }

  private int end(List<Token> words, int at, int part) {
    if (part == parts.size()) {
      return at;
    }
    Part next = parts.get(part);
    if (next.gap() == 0) {
      return at < words.size() && next.matches(words.get(at)) ? end(words, at + 1, part + 1) : -1;
    }
    for (int skipped = 0; skipped <= next.gap() && at + skipped <= words.size(); skipped++) {
      int end = end(words, at + skipped, part + 1);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /**
   * A cue in a sentence.
   *
   * @param first index of its first word
   * @param end index behind its last word
   */
  record Hit(Cue cue, int first, int end) {

    boolean is(Kind kind) {
      return cue.kind() == kind;
    }
  }
}
